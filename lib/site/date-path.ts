import { parsePageNumber } from './page-number';

/** A year, month or day as a path names it. */
export interface DatePath {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; of the calendar, whether or not it has posts. */
  readonly period: string;
  /** Page of a day; undefined for its front. */
  readonly page: number | undefined;
  /** Whether each part has its digits, as in `/2022/03/05`. */
  readonly isPadded: boolean;
}

const DATE = /^\/(\d{4})(?:\/(\d\d?)(?:\/(\d\d?)(?:\/page\/(\d+))?)?)?\/?$/;

/** The date that a path is about (`/2022`, `/2022/3`, `/2022/03/05/page/2`); undefined for any other path. */
export function parseDatePath(path: string): DatePath | undefined {
  const match = DATE.exec(path);
  if (!match) return undefined;
  const [, year = '', month, day, page] = match;
  const number = page === undefined ? undefined : parsePageNumber(page);
  if (year === '0000' || (page !== undefined && number === undefined)) return undefined;
  const parts = [year, month, day].filter((part) => part !== undefined);
  const period = parts.map((part) => part.padStart(2, '0')).join('-');
  if (!isOfCalendar(period)) return undefined;
  return { period, page: number, isPadded: parts.every((part) => part.length !== 1) };
}

/** The 30th of February is not. */
function isOfCalendar(period: string): boolean {
  const time = Date.parse(`${period.padEnd('YYYY-MM-DD'.length, '-01')}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(period);
}
