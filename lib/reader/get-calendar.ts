import type { Calendar } from '@/lib/model/calendar';
import { archive } from './archive';
import { getSite } from './get-site';
import { idsOfDays } from './ids-of-days';

/**
 * Posts on each day of a year (`YYYY`), of the whole site or of one category. Undefined when there are
 * none.
 */
export async function getCalendar(year: string, category?: string): Promise<Calendar | undefined> {
  if (!/^\d{4}$/.test(year)) return undefined;
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const { calendar } = archive();
  let days;
  if (category === undefined) {
    days = calendar.days(first, last);
  } else {
    const { timezone } = await getSite();
    days = calendar.categoryDays(category, idsOfDays(first, last, timezone), timezone);
  }
  if (days.length === 0) return undefined;
  return { year, days, total: days.reduce((total, { count }) => total + count, 0) };
}
