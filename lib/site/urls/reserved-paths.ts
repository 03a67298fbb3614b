import { pathKey } from '@/lib/text/permalink-path';

/**
 * Whose a path of the site is.
 *
 * - `site`: never given away. These are the pages that the first version had, the probes and Next's own files.
 * - `publisher-first`: a post or a file of the publisher comes first, a redirect does not.
 * - `gives-way`: names that came later than the sites that are served; whatever the publisher has there comes first.
 */
export type PathOwner = 'site' | 'publisher-first' | 'gives-way';

/** What kind of thing a path asks for; figures about requests are kept by these few. */
export type RouteClass =
  'front' | 'article' | 'list' | 'search' | 'feed' | 'sitemap' | 'card' | 'data' | 'asset' | 'operations';

/** A path of the site, or all paths of one form. */
export interface ReservedPath {
  /** In the language of Next's matchers: `:name` is one segment, `:name*` any number of them, `:name(…)` a pattern. */
  readonly path: string;
  readonly owner: PathOwner;
  readonly class: RouteClass;
}

/** Every path of the site, without `baseurl`. Of two rows for one path the first counts. */
export const RESERVED_PATHS: readonly ReservedPath[] = [
  ...rows('site', {
    front: ['/'],
    list: [
      '/latest',
      '/latest/page/:number',
      '/categories',
      '/categories/active',
      '/category/:slug',
      '/category/:slug/page/:number',
      '/category/:slug/archive',
      '/category/:slug/archive/:year',
      '/tags/:tag',
      '/tags/:tag/page/:number',
      '/archive',
    ],
    search: ['/search'],
    article: ['/p/:id'],
    operations: ['/healthz', '/readyz', '/metrics'],
    asset: ['/_next/:path*', '/_elements/:file'],
  }),
  ...rows('publisher-first', {
    feed: [
      '/feed.xml',
      '/feed.json',
      '/rss.xml',
      '/feed/:path*',
      '/search.xml',
      '/search.rss',
      '/sources.opml',
    ],
    search: ['/search.json', '/palette.json'],
    sitemap: ['/sitemap.xml', '/sitemap/:path*', '/news-sitemap.xml', '/robots.txt', '/llms.txt'],
    data: [
      '/categories.json',
      '/new-posts.json',
      '/manifest.webmanifest',
      '/redirects.json',
      '/security.txt',
      '/.well-known/security.txt',
    ],
    asset: ['/favicon.ico', '/icon.svg', '/icon1.png', '/apple-icon.png'],
    card: ['/card/:id/:file'],
    operations: ['/status', '/status/:after'],
    list: [
      '/:year(\\d{4})',
      '/:year(\\d{4})/:month(\\d{1,2})',
      '/:year(\\d{4})/:month(\\d{1,2})/:day(\\d{1,2})',
      '/:year(\\d{4})/:month(\\d{1,2})/:day(\\d{1,2})/page/:number',
      '/archive/:year(\\d{4})',
      '/archive/:year(\\d{4})/:month(\\d{1,2})',
      '/archive/:year(\\d{4})/:month(\\d{1,2})/:day(\\d{1,2})',
    ],
  }),
  ...rows('gives-way', {
    list: [
      '/tags',
      '/authors',
      '/authors/:author',
      '/authors/:author/page/:number',
      '/mine',
      '/stocks',
      '/stocks/:code',
    ],
    asset: ['/sw.js'],
    data: ['/speculation-rules.json'],
    // A story as Markdown; a publisher may have had files of that name.
    article: ['/:path*.md'],
  }),
];

/**
 * Where routes of the app stand that nobody asks for by name: what is rewritten to them has another URL. To readers
 * these are paths like any other.
 */
export const INTERNAL_PATHS: readonly string[] = [
  '/jekyll-url/:path*',
  '/content-file/:path*',
  '/markdown/:path*',
];

/**
 * The row of a path, whatever its spelling: percent-encoding, Unicode form, a slash or `index.html` at its end.
 * Undefined for every path that is not the site's.
 *
 * @param path percent-encoded, starting with `/`, without `baseurl`
 */
export function reservedPath(path: string): ReservedPath | undefined {
  const key = pathKey(path);
  return key === undefined ? undefined : MATCHERS.find(({ pattern }) => pattern.test(key))?.row;
}

/** A path of the table as a regular expression for whole paths. */
export function patternOf(path: string): RegExp {
  const source = path.replace(
    /\/:\w+\*(?=$|\/)|:\w+\*|:\w+\(((?:[^()]|\([^()]*\))+)\)|:\w+|[.*+?^${}()|[\]\\]/g,
    (part, own: string | undefined) => {
      if (part.startsWith('/:')) return '(?:/[^/]+)*';
      if (part.endsWith('*')) return '.*';
      if (own !== undefined) return `(?:${own})`;
      return part.startsWith(':') ? '[^/]+' : `\\${part}`;
    },
  );
  return new RegExp(`^${source}$`);
}

const MATCHERS = RESERVED_PATHS.map((row) => ({ row, pattern: patternOf(row.path) }));

function rows(
  owner: PathOwner,
  paths: Readonly<Partial<Record<RouteClass, readonly string[]>>>,
): ReservedPath[] {
  return Object.entries(paths).flatMap(([name, list]) =>
    list.map((path) => ({ path, owner, class: name as RouteClass })),
  );
}
