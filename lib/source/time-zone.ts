/**
 * The IANA name of a time zone as `timezone:` of `_config.yml` gives it: such a name in any case, or an
 * offset of whole hours (`UTC+8`, `+08:00`). Undefined for anything else.
 */
export function timeZone(text: string): string | undefined {
  const [, sign, hours] = /^(?:UTC|GMT)?([+-])(\d{1,2})(?::?00)?$/i.exec(text.trim()) ?? [];
  // The names of the Etc area count westward.
  const name = hours === undefined ? text.trim() : `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
