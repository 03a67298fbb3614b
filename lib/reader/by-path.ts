import type { Found } from '@/lib/model/post';
import { pathVariants, pathKey } from '@/lib/text/permalink-path';
import { archive } from '@/lib/archive/read/archive';
import { environment } from '@/lib/site/environment';
import { openContentFile, type ContentFile } from '@/lib/jekyll/walk/open-content-file';
import { parseDatePath } from '@/lib/site/urls/dates';
import { reservedPath } from '@/lib/site/urls/reserved-paths';
import { findShortLink } from './posts';
import { getMonthPage, getYear } from './calendar';

const PAGED = /^\/(latest|category|tags)(?:\/([^/]+))??(?:\/page\/([1-9]\d{0,8}))?$/;
const SOURCE_CALENDAR = /^\/category\/([^/]+)\/archive(?:\/\d{4})?$/;
const SOURCE_FEED = /^\/feed\/(?:(tag)\/)?([^/]+)\.(?:xml|rss|json)$/;

/** A day in a path, as permalink styles write it: `/2024/01/02/` or `/2024-01-02-`. */
const DAY = /(?<=\/)(\d{4})([/-])(\d\d)\2(\d\d)(?=[/-])/;
const HOUR = 3_600_000;
const DAY_MS = 24 * HOUR;

/** The clocks of the world, in hours from UTC. */
const WESTERNMOST = -12;
const EASTERNMOST = 14;

/** Moves that are followed, one to the next. */
const MOST_MOVES = 10;

/**
 * What a path of the site leads to: a post at its permalink, or a redirect for another spelling of
 * it (percent-encoding, Unicode form, `.html`, trailing slash), for `redirect_from` paths, for posts that have moved,
 * and for the day before or after, where another builder's clock may have put the post. A redirect leads to the end
 * of the way at once, and never in a circle.
 *
 * A trailing slash makes no difference: Next does not tell whether the URL had one.
 *
 * @param path as in the URL, percent-encoded, starting with `/`
 * @returns undefined when nothing of the site has this path, malformed escapes included
 */
export async function findByPath(path: string): Promise<Found | undefined> {
  const to = whereTo(path);
  if (to === undefined) return undefined;
  if (withoutSlash(to) !== withoutSlash(path)) return { kind: 'moved', to };
  const post = archive().article(to);
  return post && { kind: 'post', post };
}

/** The permalink of the post that `findByPath` finds, or the path or URL that it leads to. */
function whereTo(path: string): string | undefined {
  const permalink = permalinkFor(path) ?? findOnNextDay(path);
  return permalink && endOfWay(permalink);
}

/** The permalink of the post that has a path in some spelling, else of the one that a redirect leads to. */
function permalinkFor(path: string): string | undefined {
  const reader = archive();
  return pathVariants(path).find((variant) => reader.hasPermalink(variant)) ?? reader.redirect(path);
}

/** Where a post is, or has moved to. */
function endOfWay(permalink: string): string {
  const way = [permalink];
  let [here, suffix] = [permalink, ''];
  while (way.length <= MOST_MOVES) {
    const target = archive().movedTo(here);
    if (target === undefined) return here + suffix;
    if (!target.startsWith('/')) return target;
    const [path = '', ...rest] = target.split(/(?=[?#])/);
    suffix = rest.join('') || suffix;
    const next = permalinkFor(path);
    if (next === undefined) return path + suffix;
    // The press makes no circles that it can see; whoever meets another one stays where they are.
    if (way.includes(next)) return permalink;
    way.push(next);
    here = next;
  }
  return permalink;
}

function withoutSlash(path: string): string {
  return path.replace(/\/$/, '');
}

/**
 * The permalink of a post that another builder may have published under `path`: Jekyll makes the day in a URL on
 * the builder's own clock, so the same post may once have been at the day before or after. Only a post that
 * really was of that day somewhere in the world counts, and only when it is the only one.
 *
 * @param path as in the URL, percent-encoded; nothing of the site has it
 */
function findOnNextDay(path: string): string | undefined {
  const [, year, separator = '/', month, day] = DAY.exec(path) ?? [];
  const asked = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  // Date.parse takes the 31st of February for the 2nd of March.
  if (Number.isNaN(asked) || isoDay(asked) !== `${year}-${month}-${day}`) return undefined;
  const found = [asked - DAY_MS, asked + DAY_MS].flatMap((neighbour) => {
    const permalink = permalinkAt(path.replace(DAY, isoDay(neighbour).replaceAll('-', separator)));
    return permalink !== undefined && wasOfDay(permalink, asked) ? [permalink] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

function isoDay(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

function permalinkAt(path: string): string | undefined {
  return pathVariants(path).find((variant) => archive().hasPermalink(variant));
}

/** @param day midnight UTC of the day, in milliseconds */
function wasOfDay(permalink: string, day: number): boolean {
  const instant = archive().article(permalink)?.instant;
  if (instant === undefined) return false;
  const earliest = instant * 1000 + WESTERNMOST * HOUR;
  const latest = instant * 1000 + EASTERNMOST * HOUR;
  return latest >= day && earliest < day + DAY_MS;
}

/** What the publisher has at a path: a post, a post elsewhere that it leads to, or a file of the content folder. */
type Claim =
  { readonly kind: 'post' } | { readonly kind: 'moved'; readonly to: string } | { readonly kind: 'file' };

/**
 * Whether the publisher has something of their own at a path that the site would use for itself: a post or a
 * redirect, or a file of the content folder such as `robots.txt`.
 *
 * @param path as in the URL, percent-encoded, starting with `/`
 */
export async function findClaim(path: string): Promise<Claim | undefined> {
  const found = await findByPath(path);
  if (found !== undefined) return found.kind === 'post' ? { kind: 'post' } : found;
  const file = decoded(path)?.slice(1);
  return file !== undefined && archive().isStaticFile(file) ? { kind: 'file' } : undefined;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/**
 * Opens a file that the site serves as it is, such as a picture of a post. Only files that the
 * press noted as such are served: never a post's source, the configuration or a hidden file.
 *
 * @param path inside the content folder, decoded, with `/` between its parts
 */
export async function findContentFile(path: string): Promise<ContentFile | undefined> {
  return archive().isStaticFile(path) ? openContentFile(environment().contentDir, path) : undefined;
}

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
