import type { Edition } from '@/lib/site/edition';
import type { SitePath } from '@/lib/site/routes';
import { formatDay } from '@/lib/text/format-day';
import { formatPeriod } from '@/lib/text/format-period';
import { SiteLink } from '../navigation/site-link';
import { CalendarTable } from './calendar-table';
import type { HeatScale } from './heat-scale';
import { monthWeeks } from './month-weeks';

/** What the days of a calendar show and where they lead. */
export interface CalendarDays {
  /** Stories by day (`YYYY-MM-DD`); days without any are missing. */
  readonly counts: ReadonlyMap<string, number>;
  readonly scale: HeatScale;
  readonly hrefOf: (period: string) => SitePath;
}

interface Props {
  readonly edition: Edition;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly days: CalendarDays;
  /** With a count the month is a link. */
  readonly count?: number;
  /** The day one is at. */
  readonly current?: string;
}

/** A month from Monday to Sunday: days with stories are links, darker where there were more. */
export function MonthCalendar({ edition, month, days, count, current }: Props) {
  const { words, site } = edition;
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
