import type { DayCount } from '@/lib/model/calendar';
import type { View } from '@/lib/site/view';
import { routes } from '@/lib/site/urls/routes';
import { archiveWordsFor } from '@/lib/site/words/archive-words';
import { formatDay } from '@/lib/text/format-date';
import { CalendarTable } from '../calendar/calendar-table';
import { SiteLink } from '../navigation/site-link';
import { calendarWeeks, type CalendarDay } from './calendar-weeks';

interface Props {
  readonly view: View;
  readonly days: readonly DayCount[];
}

/** Five weeks of the archive, darker where more was reported. */
export function RecentDays({ view, days }: Props) {
  const { words, site } = view;
  const weeks = calendarWeeks(days);
  const [first, last] = [weeks[0]?.[0], days[0]];
  if (first === undefined || last === undefined) return null;
  return (
    <section>
      <h2 className="section-title">
        <span>{words.front.recentDays}</span>
        <span className="text-muted text-sm font-normal">
          {formatDay(first.day, words.locale, 'short')} – {formatDay(last.day, words.locale, 'short')}
        </span>
      </h2>
      <CalendarTable
        weekdays={words.front.weekdays}
        weeks={weeks}
        cellOf={(day, column) => dayCell(day, column, view)}
      />
      <SiteLink href={routes.archive} className="text-accent inline-flex min-h-11 items-center">
        {archiveWordsFor(site.lang).seeCalendar} →
      </SiteLink>
    </section>
  );
}

function dayCell(day: CalendarDay | undefined, column: number, { words }: View) {
  if (day === undefined) return <td key={column} />;
  if (day.heat === 0) return <td key={column}>{day.date}</td>;
  return (
    <td key={column} data-heat={day.heat}>
      <SiteLink
        href={routes.period(day.day)}
        aria-label={words.front.storiesOn(formatDay(day.day, words.locale, 'short'), day.count)}
      >
        {day.date}
      </SiteLink>
    </td>
  );
}
