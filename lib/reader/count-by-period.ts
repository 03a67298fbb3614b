import type { PeriodCount } from '@/lib/model/calendar';
import type { DayCount } from '@/lib/model/front-page';

/** Adds up days, in their order, by the first `length` characters of their names: 4 for years, 7 for months. */
export function countByPeriod(days: readonly DayCount[], length: number): PeriodCount[] {
  const counts = new Map<string, number>();
  for (const { day, count } of days) {
    const period = day.slice(0, length);
    counts.set(period, (counts.get(period) ?? 0) + count);
  }
  return Array.from(counts, ([period, count]) => ({ period, count }));
}
