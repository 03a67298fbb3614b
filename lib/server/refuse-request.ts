/** An answer given before the app sees the request. */
export interface Refusal {
  readonly status: 400 | 404 | 405 | 414;
  readonly text: string;
}

const LONGEST_URL = 8192;

/**
 * Requests that no page can answer: other methods than reading ones (the app has no forms that
 * post and no server actions), what is no path (`*`, `ftp://…`), URLs beyond any sensible length, and malformed
 * percent-escapes and control characters, which Next would answer in ways of its own. Undefined for every other request.
 */
export function refuseRequest(method: string | undefined, url: string | undefined): Refusal | undefined {
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, text: 'Only GET and HEAD are answered here.' };
  if (url !== undefined && !url.startsWith('/'))
    return { status: 400, text: 'Only paths of this site are answered here.' };
  const path = url?.split(/[?#]/, 1)[0] ?? '';
  if (url === undefined || path.length > LONGEST_URL) return { status: 414, text: 'This URL is too long.' };
  if (url.length > LONGEST_URL) return { status: 400, text: 'The query of this URL is too long.' };
  try {
    if (/\p{Cc}/u.test(decodeURIComponent(path))) return { status: 404, text: 'No page has this URL.' };
  } catch {
    return { status: 404, text: 'No page has this URL: its percent-encoding is broken.' };
  }
  return undefined;
}
