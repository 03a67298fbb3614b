import type { DayCount } from '@/lib/model/calendar';

/** One day of the small calendar. */
export interface CalendarDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Day of the month. */
  readonly date: number;
  readonly count: number;
  /** 0 for a day without stories, else 1 (quiet) to 4 (busiest). */
  readonly heat: 0 | 1 | 2 | 3 | 4;
}

const WEEKS = 5;
const DAY_MS = 86_400_000;

/**
 * Five weeks from Monday to Sunday, the last one holding the newest day that has stories. Days after
 * that day are undefined, for they have not happened yet. Without days there are no weeks.
 */
export function calendarWeeks(days: readonly DayCount[]): readonly (readonly (CalendarDay | undefined)[])[] {
  const newest = days[0];
  if (newest === undefined) return [];
  const counts = new Map(days.map(({ day, count }) => [day, count]));
  const end = Date.parse(`${newest.day}T00:00:00Z`);
  const mondayBased = (new Date(end).getUTCDay() + 6) % 7;
  const start = end - (mondayBased + 7 * (WEEKS - 1)) * DAY_MS;

  const shown = Array.from({ length: 7 * WEEKS }, (_, index) => {
    const date = new Date(start + index * DAY_MS);
    const day = date.toISOString().slice(0, 10);
    return { day, date: date.getUTCDate(), count: counts.get(day) ?? 0, past: date.getTime() <= end };
  });
  const most = Math.max(...shown.map(({ count }) => count));
  return Array.from({ length: WEEKS }, (_, week) =>
    shown
      .slice(7 * week, 7 * week + 7)
      .map(({ day, date, count, past }) =>
        past ? { day, date, count, heat: heatOf(count, most) } : undefined,
      ),
  );
}

function heatOf(count: number, most: number): CalendarDay['heat'] {
  if (count === 0) return 0;
  const share = count / most;
  if (share <= 0.25) return 1;
  if (share <= 0.5) return 2;
  return share <= 0.75 ? 3 : 4;
}
