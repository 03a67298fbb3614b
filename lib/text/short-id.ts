/** Archive ids fit in 52 bits: at most eleven base-36 digits. */
const SHORT_ID = /^[0-9a-z]{1,11}$/;

/** The archive id as it stands in a short link: `/p/<short id>`. */
export function shortIdOf(id: number): string {
  return id.toString(36);
}

/** The archive id a short link names; undefined when it cannot be one. */
export function parseShortId(shortId: string): number | undefined {
  if (!SHORT_ID.test(shortId)) return undefined;
  const id = Number.parseInt(shortId, 36);
  return Number.isSafeInteger(id) ? id : undefined;
}
