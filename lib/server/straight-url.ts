import { findAddress } from '@/lib/reader/by-path';
import { getLatestPage } from '@/lib/reader/lists';
import { routes } from '@/lib/site/urls/routes';
import { mayBeBent, straightPaths } from '@/lib/text/bent-path';

/** Where a URL leads on to. */
export interface StraightUrl {
  /** 308 for a spelling that will never be anything else, 302 for a name that a publisher may use one day. */
  readonly status: 302 | 308;
  /** A path of this site, `baseurl` included, or the URL that a post has moved to. */
  readonly location: string;
}

/** Names of other programs for pages that this site has elsewhere. */
const OTHER_NAMES =
  /^\/(?:archives?\/\d|page\/?\d|(?:feed|rss|atom)\/?(?:$|[^\w/%.-]|%e[2-f])|(?:atom|index)\.xml$)/i;
const PERIOD = /^\/archives?\/(\d{4})(?:[/-](\d\d?)(?:[/-](\d\d?))?)?\/?$/i;
const PAGE = /^\/page\/?([1-9]\d{0,5})\/?$/i;
const FEED = /^\/(?:(?:feed|rss|atom)\/?|(?:atom|index)\.xml)$/i;

/**
 * Where a URL leads that chats and mails have bent (marks and text behind it, `&` for `?`, `.HTML`), or that names a
 * page as other programs do (`/page2/`, `/archive/2026`, `/feed/`), when what is left is an address of this site. The
 * answer is put together from addresses that the site has, and never from the URL. Undefined for all others.
 *
 * @param url path and query of a request
 * @param base the site's `baseurl`
 */
export async function straightUrl(url: string, base: string): Promise<StraightUrl | undefined> {
  const [full = '', query = ''] = asciiUrl(url).split(/(?=\?)(.*)$/s);
  if (!full.startsWith(base)) return undefined;
  const path = full.slice(base.length).replace(/^(?!\/)/, '/');
  const isOtherName = OTHER_NAMES.test(path);
  if (full === base || !(isOtherName || mayBeBent(path))) return undefined;
  const leadTo = (to: string, status: StraightUrl['status']) => ({
    status,
    location: withQuery(base, to, query),
  });
  const there = await findAddress(path);
  if (there !== undefined)
    return there !== path && /\/index\.html?$/.test(path) ? leadTo(there, 308) : undefined;
  const spellings = isOtherName ? [path, ...straightPaths(path)] : straightPaths(path);
  for (const spelling of spellings) {
    const page = isOtherName ? await otherName(spelling) : undefined;
    if (page !== undefined) return leadTo(page, 302);
    const address = spelling === path ? undefined : await findAddress(spelling);
    if (address !== undefined) return leadTo(address, 308);
  }
  return undefined;
}

async function otherName(path: string): Promise<string | undefined> {
  if (FEED.test(path)) return routes.feed({ kind: 'site' }, 'atom');
  const [, year, ...monthAndDay] = PERIOD.exec(path) ?? [];
  if (year !== undefined) {
    const rest = monthAndDay.flatMap((part: string | undefined) =>
      part === undefined ? [] : [part.padStart(2, '0')],
    );
    return findAddress(routes.period([year, ...rest].join('-')));
  }
  const number = PAGE.exec(path)?.[1];
  if (number === undefined) return undefined;
  // Pages are counted from the oldest here, and from the newest there.
  const page = ((await getLatestPage())?.last ?? 0) - Number(number) + 1;
  return number === '1' ? routes.latest() : page < 1 ? undefined : routes.latest(page);
}

/** The query of a bent link stays with it; a URL elsewhere is that of the publisher. */
function withQuery(base: string, to: string, query: string): string {
  if (!to.startsWith('/')) return to;
  const [path = '', fragment = ''] = to.split(/(?=#)(.*)$/s);
  return base + path + (path.includes('?') ? '' : query) + fragment;
}

/** Some clients send the bytes of a URL as they are. */
function asciiUrl(url: string): string {
  if (/^[\x20-\x7e]*$/.test(url)) return url;
  return Buffer.from(url, 'latin1')
    .toString('utf8')
    .replace(/\P{ASCII}+/gu, encodeURIComponent);
}
