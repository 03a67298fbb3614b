import type { MonthPage } from '@/lib/model/calendar';
import { archive } from './archive';
import { getSite } from './get-site';
import { idsOfDays } from './ids-of-days';

/** Newest posts shown of a month. */
const NEWEST = 50;

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
