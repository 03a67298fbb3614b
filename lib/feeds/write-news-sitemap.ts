import type { PostSummary } from '@/lib/model/post-summary';
import type { Site } from '@/lib/model/site';
import { absoluteUrl } from '@/lib/site/absolute-url';
import { routes } from '@/lib/site/routes';
import { languageOf } from '@/lib/site/words/language';
import { formatIso } from '@/lib/text/format-iso';
import { element, text, XML_DECLARATION } from './xml';

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
