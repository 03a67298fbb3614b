const names = new Map<string, string>();

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
