/** What people of `locale` call a zone (IANA name): `中国标准时间` for Asia/Shanghai. */
export function formatZoneName(timezone: string, locale: string): string {
  const formatter = new Intl.DateTimeFormat(locale, { timeZone: timezone, timeZoneName: 'longGeneric' });
  return formatter.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? timezone;
}
