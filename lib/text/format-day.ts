/** How much of a day is written out. */
export type DayStyle = 'full' | 'long' | 'short';

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
