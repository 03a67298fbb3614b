import { formatIso } from '@/lib/text/format-iso';
import type { PostSummary } from '@/lib/model/post';
import type { Site } from '@/lib/model/site';
import { absoluteUrl } from '@/lib/site/urls/absolute';
import { routes } from '@/lib/site/urls/routes';
import { languageOf } from '@/lib/site/words/language';
import { element, text, XML_DECLARATION, type Xml } from './xml';

/** Bounds of the documents for search engines. */
export const SITEMAP_LIMITS = {
  /** URLs in one file; the protocol allows 50,000. */
  urls: 45_000,
  /** Stories in a news sitemap. */
  news: 1_000,
  /** Age of the oldest story in a news sitemap, in seconds. */
  newsAge: 48 * 60 * 60,
} as const;

/** A URL and when what stands there was published, in epoch seconds. */
export interface SitemapUrl {
  readonly url: string;
  readonly instant?: number | undefined;
}

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/**
 * A sitemap in parts, one for each batch of URLs, so that a file of any length takes the memory of one batch.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export function* writeSitemap(batches: Iterable<readonly SitemapUrl[]>, timezone: string): Generator<string> {
  yield `${XML_DECLARATION}<urlset ${NAMESPACE}>\n`;
  for (const batch of batches) yield batch.map((url) => `${writeUrl('url', url, timezone)}\n`).join('');
  yield '</urlset>\n';
}

/** The sitemap that leads to the others. */
export function writeSitemapIndex(files: readonly SitemapUrl[], timezone: string): string {
  const entries = files.map((file) => `${writeUrl('sitemap', file, timezone)}\n`).join('');
  return `${XML_DECLARATION}<sitemapindex ${NAMESPACE}>\n${entries}</sitemapindex>\n`;
}

function writeUrl(name: 'url' | 'sitemap', { url, instant }: SitemapUrl, timezone: string): Xml {
  return element(
    name,
    {},
    element('loc', {}, text(url)),
    instant === undefined ? undefined : element('lastmod', {}, text(formatIso(instant, timezone))),
  );
}

/**
 * The newest stories for news search. Stories without a date are left out.
 *
 * @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export function writeNewsSitemap(site: Site, posts: readonly PostSummary[]): string {
  const publication = element(
    'news:publication',
    {},
    element('news:name', {}, text(site.title)),
    element('news:language', {}, text(newsLanguage(site.lang))),
  );
  const urls = posts.flatMap((post) => {
    if (post.instant === undefined) return [];
    const news = element(
      'news:news',
      {},
      publication,
      element('news:publication_date', {}, text(formatIso(post.instant, site.timezone))),
      element('news:title', {}, text(post.title)),
    );
    const address = element('loc', {}, text(absoluteUrl(site, routes.post(post))));
    return [element('url', {}, address, news)];
  });
  const namespaces = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
  };
  return XML_DECLARATION + element('urlset', namespaces, urls);
}

/** Two or three letters; Chinese alone is told apart by script, as `zh-cn` and `zh-tw`. */
function newsLanguage(tag: string): string {
  const language = /^[a-z]{2,3}/i.exec(tag)?.[0].toLowerCase() ?? 'zh';
  if (language !== 'zh') return language;
  return languageOf(tag) === 'zh-Hant' ? 'zh-tw' : 'zh-cn';
}

/** Batches with each of their members turned into something else, as they are asked for. */
export function* mapBatches<From, To>(
  batches: Iterable<readonly From[]>,
  turn: (member: From) => To,
): Generator<readonly To[]> {
  for (const batch of batches) yield batch.map(turn);
}
