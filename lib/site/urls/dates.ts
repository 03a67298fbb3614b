import { parsePageNumber } from './routes';

/** How many days before today a word means. */
const WORDS: Readonly<Record<string, number>> = {
  今天: 0,
  今日: 0,
  today: 0,
  昨天: 1,
  昨日: 1,
  yesterday: 1,
  前天: 2,
  前日: 2,
};

const WHOLE =
  /^(?<year>(?:19|20)\d\d)(?:\s*[-/.年]\s*(?:(?<month>\d{1,2})\s*(?:[-/.月]\s*(?:(?<day>\d{1,2})\s*[日号號]?)?)?)?)?$/u;

const COMPACT = /^(?<year>(?:19|20)\d\d)(?<month>[01]\d)(?<day>[0-3]\d)$/;
const WITHOUT_YEAR = /^(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*[日号號]?$/u;

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

/** Days that somebody means. */
export interface TypedDays {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly period: string;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
}

/**
 * The days that a typed text names: `2022`, `2022-03`, `2022年3月15日`, `20220315`, `3月15日` (the last
 * one there was), `昨天`. Undefined for any other text.
 *
 * @param today `YYYY-MM-DD` in the site's zone
 */
export function typedDays(text: string, today: string): TypedDays | undefined {
  const typed = text.normalize('NFKC').trim().toLowerCase();
  const back = Object.hasOwn(WORDS, typed) ? WORDS[typed] : undefined;
  if (back !== undefined) {
    const day = isoDay(new Date(Date.parse(today) - back * 86_400_000));
    return { period: day, from: day, to: day };
  }
  const whole = (WHOLE.exec(typed) ?? COMPACT.exec(typed))?.groups;
  if (whole) return daysOf(Number(whole['year']), numberOf(whole['month']), numberOf(whole['day']));
  const part = WITHOUT_YEAR.exec(typed)?.groups;
  if (!part) return undefined;
  const year = Number(today.slice(0, 4));
  const [month, day] = [numberOf(part['month']), numberOf(part['day'])];
  const here = daysOf(year, month, day);
  return here !== undefined && here.from > today ? daysOf(year - 1, month, day) : here;
}

function daysOf(year: number, month: number | undefined, day: number | undefined): TypedDays | undefined {
  if (month === undefined) return { period: String(year), from: `${year}-01-01`, to: `${year}-12-31` };
  if (month < 1 || month > 12) return undefined;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day !== undefined && (day < 1 || day > last)) return undefined;
  const dayIn = (number: number) => isoDay(new Date(Date.UTC(year, month - 1, number)));
  const [from, to] = [dayIn(day ?? 1), dayIn(day ?? last)];
  return { period: day === undefined ? from.slice(0, 7) : from, from, to };
}

function numberOf(figures: string | undefined): number | undefined {
  return figures === undefined ? undefined : Number(figures);
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
