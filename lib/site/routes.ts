import type { CategoryLink } from '@/lib/model/category';
import type { PostFilter } from '@/lib/model/post-filter';
import type { PostSummary } from '@/lib/model/post-summary';
import { shortIdOf } from '@/lib/text/short-id';
import { encodeSegment } from './encode-segment';
import { FEED_FORMATS, type FeedFormat } from './feed-format';
import type { FeedScope } from './feed-scope';
import { EVERYTHING } from '@/lib/model/filter-everything';
import type { FilterState } from './filter-state';
import { writeFilter } from './filter-write';

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
