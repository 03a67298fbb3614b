const MONTHS_AHEAD = 6;

/**
 * Whom to tell of a vulnerability. It expires half a year from the beginning of this month, so that it stays the
 * same for a month and is always in force.
 *
 * @param contact a `mailto:` or `https:` URI
 * @param canonical the URL of this text
 * @param now epoch seconds
 * @see https://www.rfc-editor.org/rfc/rfc9116
 */
export function securityText(contact: string, canonical: string, now: number): string {
  const date = new Date(now * 1000);
  const expires = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + MONTHS_AHEAD, 1));
  return `Contact: ${contact}\nExpires: ${expires.toISOString()}\nCanonical: ${canonical}\n`;
}
