import { zonedParts } from './format-iso';

const names = new Map<string, string>();
const periodFormatters = new Map<string, Intl.DateTimeFormat>();

/** How much of a day is written out. */
type DayStyle = 'full' | 'long' | 'short';

const OPTIONS: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  /** 2022年3月15日星期二 */
  full: { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' },
  /** 2022年3月15日 */
  long: { year: 'numeric', month: 'long', day: 'numeric' },
  /** 3月15日 */
  short: { month: 'long', day: 'numeric' },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(locale: string, style: DayStyle): Intl.DateTimeFormat {
  const key = `${locale} ${style}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(locale, { ...OPTIONS[style], timeZone: 'UTC' });
    formatters.set(key, formatter);
  }
  return formatter;
}

/** A day (`YYYY-MM-DD`) as people of `locale` (BCP 47) write it. */
export function formatDay(day: string, locale: string, style: DayStyle): string {
  return formatterFor(locale, style).format(new Date(`${day}T00:00:00Z`));
}

/**
 * A day (`YYYY-MM-DD`) in a list of days near `reference`: month and day while the year goes without
 * saying, else the whole date in figures.
 */
export function formatNearDay(day: string, reference: string | undefined, locale: string): string {
  return day.slice(0, 4) === reference?.slice(0, 4) ? formatDay(day, locale, 'short') : day;
}

/** A year (`YYYY`) or month (`YYYY-MM`) as people of `locale` (BCP 47) write it: 2022年3月; short: 3月. */
export function formatPeriod(period: string, locale: string, style: 'long' | 'short' = 'long'): string {
  const hasMonth = period.length > 'YYYY'.length;
  const key = `${locale} ${style} ${hasMonth}`;
  let formatter = periodFormatters.get(key);
  if (formatter === undefined) {
    const year = style === 'long' || !hasMonth ? ({ year: 'numeric' } as const) : {};
    // A month alone would be 十一月 in zh-Hans, and 11 in English with figures.
    const isInFigures = style === 'short' && locale.startsWith('zh');
    const month = hasMonth ? ({ month: isInFigures ? 'numeric' : 'long' } as const) : {};
    formatter = new Intl.DateTimeFormat(locale, { ...year, ...month, timeZone: 'UTC' });
    periodFormatters.set(key, formatter);
  }
  return formatter.format(new Date(`${period}-01${hasMonth ? '' : '-01'}T00:00:00Z`));
}

/** Time of day in the zone, `05:52`. `instant` is epoch seconds. */
export function formatClock(instant: number, timezone: string): string {
  const { hour, minute } = zonedParts(instant, timezone);
  return `${hour}:${minute}`;
}

/** What people of `locale` call a zone (IANA name): `中国标准时间` for Asia/Shanghai. */
export function formatZoneName(timezone: string, locale: string): string {
  const key = `${locale} ${timezone}`;
  let name = names.get(key);
  if (name === undefined) {
    const formatter = new Intl.DateTimeFormat(locale, { timeZone: timezone, timeZoneName: 'longGeneric' });
    name = formatter.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? timezone;
    names.set(key, name);
  }
  return name;
}
