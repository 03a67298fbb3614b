const formatters = new Map<string, Intl.NumberFormat>();

/** A count with the digit groups of `locale` (BCP 47): `12,345`. */
export function formatNumber(value: number, locale: string): string {
  let formatter = formatters.get(locale);
  if (formatter === undefined) {
    formatter = new Intl.NumberFormat(locale);
    formatters.set(locale, formatter);
  }
  return formatter.format(value);
}
