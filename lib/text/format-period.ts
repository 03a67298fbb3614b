const formatters = new Map<string, Intl.DateTimeFormat>();

/** A year (`YYYY`) or month (`YYYY-MM`) as people of `locale` (BCP 47) write it: 2022年3月; short: 3月. */
export function formatPeriod(period: string, locale: string, style: 'long' | 'short' = 'long'): string {
  const hasMonth = period.length > 'YYYY'.length;
  const key = `${locale} ${style} ${hasMonth}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    const year = style === 'long' || !hasMonth ? ({ year: 'numeric' } as const) : {};
    // A month alone would be 十一月 in zh-Hans, and 11 in English with figures.
    const isInFigures = style === 'short' && locale.startsWith('zh');
    const month = hasMonth ? ({ month: isInFigures ? 'numeric' : 'long' } as const) : {};
    formatter = new Intl.DateTimeFormat(locale, { ...year, ...month, timeZone: 'UTC' });
    formatters.set(key, formatter);
  }
  return formatter.format(new Date(`${period}-01${hasMonth ? '' : '-01'}T00:00:00Z`));
}
