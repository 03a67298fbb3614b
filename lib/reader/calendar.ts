import type { Calendar, YearPage, MonthPage, DayPage, PeriodCount, DayCount } from '@/lib/model/calendar';
import { archive } from '@/lib/archive/read/archive';
import { idsOfDays } from '@/lib/archive/read/id-range';
import { getSite } from './site';

/** Newest posts shown of a month. */
const NEWEST = 50;

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

/** A month (`YYYY-MM`) with its days and newest posts; undefined when it has no posts. */
export async function getMonthPage(month: string): Promise<MonthPage | undefined> {
  const [, year, number] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month) ?? [];
  if (year === undefined || number === undefined) return undefined;
  const lastDay = new Date(Date.UTC(Number(year), Number(number), 0)).getUTCDate();
  const [first, last] = [`${month}-01`, `${month}-${lastDay}`];
  const { calendar } = archive();
  const days = calendar.days(first, last);
  if (days.length === 0) return undefined;
  return {
    month,
    days,
    total: days.reduce((total, { count }) => total + count, 0),
    newest: calendar.newest(idsOfDays(first, last, (await getSite()).timezone), NEWEST),
    previous: calendar.dayBefore(first)?.slice(0, 7),
    next: calendar.dayAfter(last)?.slice(0, 7),
  };
}

/** One page of a day (`YYYY-MM-DD`), without a number its front; undefined when there is no such page. */
export async function getDayPage(day: string, number?: number): Promise<DayPage | undefined> {
  const reader = archive();
  const page = reader.page('day', day, number);
  if (!page) return undefined;
  return {
    day,
    page,
    previous: reader.calendar.dayBefore(day),
    next: reader.calendar.dayAfter(day),
  };
}

/** Adds up days, in their order, by the first `length` characters of their names: 4 for years, 7 for months. */
export function countByPeriod(days: readonly DayCount[], length: number): PeriodCount[] {
  const counts = new Map<string, number>();
  for (const { day, count } of days) {
    const period = day.slice(0, length);
    counts.set(period, (counts.get(period) ?? 0) + count);
  }
  return Array.from(counts, ([period, count]) => ({ period, count }));
}

/** The years that have posts, newest first. */
export async function listYears(): Promise<readonly PeriodCount[]> {
  return countByPeriod(archive().calendar.days('0000', '9999-12-31'), 'YYYY'.length).reverse();
}

/** The last day before a stretch of days and the first one after it (`YYYY-MM-DD`) that have posts. */
export async function findDaysAround(
  first: string,
  last: string,
): Promise<{ readonly previous: string | undefined; readonly next: string | undefined }> {
  const { calendar } = archive();
  return { previous: calendar.dayBefore(first), next: calendar.dayAfter(last) };
}
