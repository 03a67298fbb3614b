import { formatIso } from '@/lib/text/format-iso';
import type { Feed, FeedEntry } from './feed';
import { plainText } from './xml';

/**
 * A feed as JSON Feed 1.1.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function writeJsonFeed({
  title,
  subtitle,
  lang,
  home,
  self,
  author,
  timezone,
  entries,
}: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    ...(subtitle === '' ? {} : { description: subtitle }),
    language: lang,
    authors: [{ name: author }],
    items: entries.map((entry) => itemOf(entry, timezone)),
  };
  return JSON.stringify(feed, (_, value: unknown) => (typeof value === 'string' ? plainText(value) : value));
}

function itemOf(entry: FeedEntry, timezone: string) {
  const { id, url, title, instant, author, summary, html, categories, tags, picture, original, lang } = entry;
  return {
    id,
    url,
    ...(original === undefined ? {} : { external_url: original }),
    title,
    content_html: html,
    ...(summary === '' ? {} : { summary }),
    ...(picture === undefined ? {} : { image: picture }),
    ...(instant === undefined ? {} : { date_published: formatIso(instant, timezone) }),
    authors: [{ name: author }],
    tags: [...categories, ...tags],
    ...(lang === undefined ? {} : { language: lang }),
  };
}
