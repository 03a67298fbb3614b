import type { CategoryLink } from '@/lib/model/category';
import { type PostFilter, EVERYTHING } from '@/lib/model/post-filter';
import type { PostSummary } from '@/lib/model/post';
import { shortIdOf } from '@/lib/text/short-id';
import { type FilterState, writeFilter } from './filter';

/** The formats of a feed, the one that most readers take first: how its path ends and what it is sent as. */
export const FEED_FORMATS = {
  atom: { name: 'Atom', extension: 'xml', type: 'application/atom+xml' },
  rss: { name: 'RSS', extension: 'rss', type: 'application/rss+xml' },
  json: { name: 'JSON Feed', extension: 'json', type: 'application/feed+json' },
} as const;

/** The formats in their order. */
export const FORMATS: readonly FeedFormat[] = ['atom', 'rss', 'json'];

/** The number of a page that no list has: pages count from 1. */
export const NO_PAGE = 0;

/** A path on this site, percent-encoded, without `baseurl` (Next adds that). */
export type SitePath = `/${string}`;

/** What came to a list (everything, a source, a tag) after a post. */
export interface NewPostsQuestion {
  readonly since: Pick<PostSummary, 'id'>;
  readonly source?: string | undefined;
  readonly tag?: string | undefined;
}

/** Every internal URL is made here, and percent-encoded here, once. */
export const routes = {
  front: '/',
  categories: '/categories',
  /** The directory with the most active sources first. */
  sourcesByActivity: '/categories/active',
  /** Spellings of the sources' names in JSON, for the directory's field. */
  sourceKeys: '/categories.json',
  /** Calendars by year. */
  archive: '/archive',
  /** A year, month or day (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`); a long day has pages. */
  period: (period: string, page?: number): SitePath =>
    page === undefined ? `/${period.replaceAll('-', '/')}/` : `/${period.replaceAll('-', '/')}/page/${page}`,
  /** The calendar of one source, without a year (`YYYY`) its newest. */
  sourceArchive: ({ slug }: Pick<CategoryLink, 'slug'>, year?: string): SitePath =>
    `/category/${encodeSegment(slug)}/archive${year === undefined ? '' : `/${year}`}`,
  latest: (page?: number): SitePath => `/latest${pageSuffix(page)}`,
  category: ({ slug }: Pick<CategoryLink, 'slug'>, page?: number): SitePath =>
    `/category/${encodeSegment(slug)}${pageSuffix(page)}`,
  /** All tags, unless the publisher has something there. */
  tags: '/tags',
  tag: (tag: string, page?: number): SitePath => `/tags/${encodeSegment(tag)}${pageSuffix(page)}`,
  /** The permalink is Jekyll's: a path that is percent-encoded already. */
  post: ({ permalink }: Pick<PostSummary, 'permalink'>): SitePath => `/${permalink.replace(/^\/+/, '')}`,
  /** Posts that a filter lets through; a filter that says nothing leads to the empty search field. */
  search: (
    filter: PostFilter = EVERYTHING,
    reading: Partial<Pick<FilterState, 'order' | 'after'>> = {},
  ): SitePath => withQuery('/search', writeFilter({ ...reading, filter })),
  /** Answers the palette in JSON. */
  palette: '/palette.json',
  /** Counts in JSON what came to a list since. */
  newPosts: ({ since, source, tag }: NewPostsQuestion): SitePath =>
    withQuery(
      '/new-posts.json',
      new URLSearchParams({
        ...(source === undefined ? {} : { source }),
        ...(tag === undefined ? {} : { tag }),
        since: shortIdOf(since.id),
      }).toString(),
    ),
  /** The page of problems; a cursor leads to those behind it. */
  status: (after?: string): SitePath => (after === undefined ? '/status' : `/status/${encodeSegment(after)}`),
  /** Posts for feed readers, at jekyll-feed's paths. */
  feed: (scope: FeedScope, format: FeedFormat): SitePath => {
    const { extension } = FEED_FORMATS[format];
    switch (scope.kind) {
      case 'site':
        return format === 'rss' ? '/rss.xml' : `/feed.${extension}`;
      case 'category':
        return `/feed/${encodeSegment(scope.slug)}.${extension}`;
      case 'tag':
        return `/feed/tag/${encodeSegment(scope.tag)}.${extension}`;
      case 'filter':
        return withQuery(`/search.${extension}`, writeFilter(scope));
    }
  },
  /** The feeds of all sources, as OPML. */
  subscriptions: '/sources.opml',
  /** A story as Markdown. */
  markdown: (post: Pick<PostSummary, 'permalink'>): SitePath =>
    `/${post.permalink.replace(/^\/+|\/+$/g, '')}.md`,
  sitemap: '/sitemap.xml',
  /** Pages that are no stories. */
  pagesSitemap: '/sitemap/pages.xml',
  /** Stories in the order of publication, the oldest in the first file. */
  postsSitemap: (number: number): SitePath => `/sitemap/posts-${number}.xml`,
  newsSitemap: '/news-sitemap.xml',
  languageModels: '/llms.txt',
  manifest: '/manifest.webmanifest',
  /** What a browser may fetch before it is asked for. */
  speculationRules: '/speculation-rules.json',
  security: '/.well-known/security.txt',
  /** A story as a picture: 1200 × 630 for previews of its link, or a poster to pass on. */
  card: ({ id }: Pick<PostSummary, 'id'>, format: 'preview' | 'poster'): SitePath =>
    `/card/${shortIdOf(id)}/${format}.png`,
  shortLink: ({ id }: Pick<PostSummary, 'id'>): SitePath => `/p/${shortIdOf(id)}`,
} as const;

function pageSuffix(page: number | undefined): string {
  return page === undefined ? '' : `/page/${page}`;
}

function withQuery(path: SitePath, query: string): SitePath {
  return query === '' ? path : `${path}?${query}`;
}

/**
 * Text as one segment of a path: RFC 3986 path characters (`pchar`) stay as they are, everything
 * else is percent-encoded in upper case. Jekyll writes permalinks so (`Jekyll::URL.escape_path`),
 * and a path compares equal to a permalink only when both are written alike.
 */
export function encodeSegment(text: string): string {
  return encodeURIComponent(text).replace(/%(?:24|26|2B|2C|3A|3B|3D|40)/g, decodeURIComponent);
}

/**
 * One dynamic segment of a URL as text. Next hands segments over percent-encoded; undefined when
 * the encoding is broken or hides a control character, which no page of this site can match.
 */
export function decodeSegment(segment: string): string | undefined {
  try {
    const text = decodeURIComponent(segment);
    return /\p{Cc}/u.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Segments of a catch-all route as one path, percent-encoded once; undefined when one is broken. */
export function pathOfSegments(segments: readonly string[]): string | undefined {
  const decoded = segments.map(decodeSegment);
  if (decoded.some((segment) => segment === undefined)) return undefined;
  return decoded.map((segment) => `/${encodeSegment(segment ?? '')}`).join('');
}

/** The number in `/page/<number>`; undefined unless it is written the one way this site writes it. */
export function parsePageNumber(segment: string): number | undefined {
  return /^[1-9]\d{0,8}$/.test(segment) ? Number(segment) : undefined;
}

/** Whose posts a feed has. */
export type FeedScope =
  | { readonly kind: 'site' }
  | { readonly kind: 'category'; readonly slug: string }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'filter'; readonly filter: PostFilter };

/** How a feed is written. */
export type FeedFormat = keyof typeof FEED_FORMATS;

/** What the last segment of a feed's path says. */
interface FeedFile {
  /** Slug of a source, or a tag. */
  readonly name: string;
  readonly format: FeedFormat;
}

/** Reads `<name>.xml`, `<name>.rss` or `<name>.json`, percent-encoded; undefined for any other segment. */
export function parseFeedFile(segment: string): FeedFile | undefined {
  const [, name = '', extension] = /^(.+)\.([a-z]+)$/su.exec(decodeSegment(segment) ?? '') ?? [];
  const format = FORMATS.find((one) => FEED_FORMATS[one].extension === extension);
  return format === undefined ? undefined : { name, format };
}
