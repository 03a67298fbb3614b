import { updatedAt, type Feed, type FeedEntry } from './feed';
import { element, text, XML_DECLARATION, type Xml } from './xml';

/**
 * A feed as RSS 2.0, with the whole text in `content:encoded`.
 *
 * @see https://www.rssboard.org/rss-specification
 * @see https://www.rssboard.org/rss-profile
 */
export function writeRss(feed: Feed): string {
  const { title, subtitle, lang, home, self, entries } = feed;
  const channel = element(
    'channel',
    {},
    element('title', {}, text(title)),
    element('link', {}, text(home)),
    element('description', {}, text(subtitle === '' ? title : subtitle)),
    element('language', {}, text(lang)),
    element('lastBuildDate', {}, text(rfc822(updatedAt(feed)))),
    element('generator', {}, text('Broadsheet')),
    element('docs', {}, text('https://www.rssboard.org/rss-specification')),
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: self }),
    entries.map(writeItem),
  );
  const namespaces = {
    'xmlns:atom': 'http://www.w3.org/2005/Atom',
    'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  return XML_DECLARATION + element('rss', { version: '2.0', ...namespaces }, channel);
}

function writeItem({ id, url, title, instant, author, summary, html, categories, tags }: FeedEntry): Xml {
  return element(
    'item',
    {},
    element('title', {}, text(title)),
    element('link', {}, text(url)),
    element('guid', { isPermaLink: 'false' }, text(id)),
    instant === undefined ? undefined : element('pubDate', {}, text(rfc822(instant))),
    element('dc:creator', {}, text(author)),
    [...categories, ...tags].map((name) => element('category', {}, text(name))),
    element('description', {}, text(summary)),
    element('content:encoded', {}, text(html)),
  );
}

/** `Tue, 15 Mar 2022 05:52:18 GMT`: a date-time of RFC 822 with the year in four digits. */
function rfc822(instant: number): string {
  return new Date(instant * 1000).toUTCString();
}
