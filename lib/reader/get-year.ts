import type { YearPage } from '@/lib/model/calendar';
import { archive } from './archive';
import { countByPeriod } from './count-by-period';
import { getCalendar } from './get-calendar';

/** A year (`YYYY`) with its months and days; undefined when it has no posts. */
export async function getYear(year: string): Promise<YearPage | undefined> {
  const whole = await getCalendar(year);
  if (!whole) return undefined;
  const { calendar } = archive();
  return {
    ...whole,
    months: countByPeriod(whole.days, 'YYYY-MM'.length),
    previous: calendar.dayBefore(`${year}-01-01`)?.slice(0, 4),
    next: calendar.dayAfter(`${year}-12-31`)?.slice(0, 4),
  };
}
