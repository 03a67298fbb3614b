import { PeriodLinks } from '@/components/calendar/period-links';
import { YearCalendar } from '@/components/calendar/year-calendar';
import { getYear } from '@/lib/reader/calendar';
import { type View, periodName } from '@/lib/site/view';
import { routes } from '@/lib/site/urls/routes';
import { notThere } from '../not-there/not-there';
import { ArchiveFrame } from './archive-frame';

interface Props {
  readonly view: View;
  /** `YYYY`. */
  readonly year: string;
}

/** A year day by day. */
export async function YearView({ view, year }: Props) {
  const { days, months, total, previous, next } = (await getYear(year)) ?? notThere();
  const hrefOf = (period: string) => routes.period(period);
  return (
    <ArchiveFrame view={view} title={periodName(view, year)} total={total}>
      <PeriodLinks view={view} previous={previous} next={next} hrefOf={hrefOf} />
      <YearCalendar view={view} days={days} months={months} hrefOf={hrefOf} />
    </ArchiveFrame>
  );
}
