import type { View } from '@/lib/site/view';
import type { SitePath } from '@/lib/site/urls/routes';
import { formatDay, formatPeriod } from '@/lib/text/format-date';
import { SiteLink } from '../navigation/site-link';
import { CalendarTable } from './calendar-table';
import type { HeatScale } from './heat-scale';

const DAY_MS = 86_400_000;

/** What the days of a calendar show and where they lead. */
interface CalendarDays {
  /** Stories by day (`YYYY-MM-DD`); days without any are missing. */
  readonly counts: ReadonlyMap<string, number>;
  readonly scale: HeatScale;
  readonly hrefOf: (period: string) => SitePath;
}

interface Props {
  readonly view: View;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly days: CalendarDays;
  /** With a count the month is a link. */
  readonly count?: number;
  /** The day one is at. */
  readonly current?: string;
}

/** A month from Monday to Sunday: days with stories are links, darker where there were more. */
export function MonthCalendar({ view, month, days, count, current }: Props) {
  const { words, site } = view;
  return (
    <CalendarTable
      weekdays={words.front.weekdays}
      weeks={monthWeeks(month)}
      cellOf={dayCell}
      caption={
        count === undefined ? (
          formatPeriod(month, words.locale)
        ) : (
          <SiteLink href={days.hrefOf(month)}>
            {formatPeriod(month, words.locale, 'short')} <data value={count}>{words.stories(count)}</data>
          </SiteLink>
        )
      }
    />
  );

  function dayCell(day: string | undefined, column: number) {
    if (day === undefined) return <td key={column} />;
    const stories = days.counts.get(day) ?? 0;
    const date = Number(day.slice(-2));
    if (stories === 0) return <td key={column}>{date}</td>;
    const name = words.front.storiesOn(formatDay(day, words.locale, 'short'), stories);
    return (
      <td key={column} data-heat={days.scale.heatOf(stories)}>
        {/* A year has hundreds of these: plain links, nothing for the browser to bring to life. */}
        <a
          href={`${site.baseurl}${days.hrefOf(day)}`}
          aria-label={name}
          aria-current={day === current ? 'date' : undefined}
        >
          {date}
        </a>
      </td>
    );
  }
}

/**
 * The weeks of a month (`YYYY-MM`) from Monday to Sunday; days (`YYYY-MM-DD`) of other months are undefined.
 */
export function monthWeeks(month: string): readonly (readonly (string | undefined)[])[] {
  const first = Date.parse(`${month}-01T00:00:00Z`);
  const mondayBased = (new Date(first).getUTCDay() + 6) % 7;
  const weeks: (string | undefined)[][] = [];
  for (let monday = first - mondayBased * DAY_MS; ; monday += 7 * DAY_MS) {
    const week = Array.from({ length: 7 }, (_, weekday) => {
      const day = new Date(monday + weekday * DAY_MS).toISOString().slice(0, 10);
      return day.startsWith(month) ? day : undefined;
    });
    if (week.every((day) => day === undefined)) return weeks;
    weeks.push(week);
  }
}
