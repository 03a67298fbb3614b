import type { PeriodCount, DayCount } from '@/lib/model/calendar';
import type { View } from '@/lib/site/view';
import type { SitePath } from '@/lib/site/urls/routes';
import { HeatLegend } from './heat-legend';
import { heatScale } from './heat-scale';
import { MonthCalendar } from './month-calendar';

interface Props {
  readonly view: View;
  /** Days of one year that have stories. */
  readonly days: readonly DayCount[];
  /** Its months that have stories. */
  readonly months: readonly PeriodCount[];
  readonly hrefOf: (period: string) => SitePath;
}

/** The months of a year as small calendars; months without stories are left out. */
export function YearCalendar({ view, days, months, hrefOf }: Props) {
  const scale = heatScale(days.map(({ count }) => count));
  const counts = new Map(days.map(({ day, count }) => [day, count]));
  return (
    <>
      <HeatLegend view={view} scale={scale} />
      <div className="year-calendar">
        {months.map(({ period, count }) => (
          <MonthCalendar
            key={period}
            view={view}
            month={period}
            days={{ counts, scale, hrefOf }}
            count={count}
          />
        ))}
      </div>
    </>
  );
}
