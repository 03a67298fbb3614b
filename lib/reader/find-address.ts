import { parseDatePath } from '@/lib/site/date-path';
import { reservedPath } from '@/lib/site/reserved-paths';
import { pathKey } from '@/lib/text/permalink-path';
import { archive } from './archive';
import { whereTo } from './find-by-path';
import { findShortLink } from './find-short-link';
import { getMonthPage } from './get-month-page';
import { getYear } from './get-year';

const PAGED = /^\/(latest|category|tags)(?:\/([^/]+))??(?:\/page\/([1-9]\d{0,8}))?$/;
const SOURCE_CALENDAR = /^\/category\/([^/]+)\/archive(?:\/\d{4})?$/;
const SOURCE_FEED = /^\/feed\/(?:(tag)\/)?([^/]+)\.(?:xml|rss|json)$/;

/**
 * The address of the site that a path is: a post or where it has moved to, a file, a list that has posts, a page or a
 * document of the site. Undefined when there is nothing. A few look-ups, whatever the path.
 *
 * @param path percent-encoded, starting with `/`, without `baseurl`
 */
export async function findAddress(path: string): Promise<string | undefined> {
  const key = pathKey(path);
  if (key === undefined) return undefined;
  const text = decodeURIComponent(key);
  const own = whereTo(path);
  if (own !== undefined) return own;
  if (archive().isStaticFile(text.slice(1))) return key;
  const row = reservedPath(key);
  if (row === undefined || key.startsWith('/_next/')) return undefined;
  if (!row.path.includes(':')) return row.class === 'operations' || row.path === '/sw.js' ? undefined : key;
  if (text.startsWith('/p/')) return findShortLink(text.slice('/p/'.length));
  return (await hasPage(text)) ? (key.match(/^\/\d{4}(?:\/\d\d?){0,2}$/) ? `${key}/` : key) : undefined;
}

async function hasPage(text: string): Promise<boolean> {
  const date = parseDatePath(text);
  if (date !== undefined) return hasPosts(date.period, date.page);
  const [, list, name, page] = PAGED.exec(text) ?? [];
  const number = page === undefined ? undefined : Number(page);
  if (list === 'latest') return name === undefined && archive().page('all', '', number) !== undefined;
  if (list !== undefined && name !== undefined)
    return archive().page(list === 'tags' ? 'tag' : 'category', name, number) !== undefined;
  const source = SOURCE_CALENDAR.exec(text)?.[1];
  if (source !== undefined) return archive().category(source) !== undefined;
  const [, tag, named] = SOURCE_FEED.exec(text) ?? [];
  if (named !== undefined)
    return archive().listId(tag === undefined ? 'category' : 'tag', named) !== undefined;
  return text.endsWith('.md') && archive().hasPermalink(text.slice(0, -'.md'.length));
}

async function hasPosts(period: string, page: number | undefined): Promise<boolean> {
  if (period.length === 'YYYY'.length) return (await getYear(period)) !== undefined;
  if (period.length === 'YYYY-MM'.length) return (await getMonthPage(period)) !== undefined;
  return archive().page('day', period, page) !== undefined;
}
