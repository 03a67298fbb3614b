import { formatIso } from '@/lib/text/format-iso';
import { updatedAt, type Feed, type FeedEntry } from './feed';
import { element, text, XML_DECLARATION, type Xml } from './xml';

/**
 * A feed as Atom. An entry has to say when it was updated: that is when it was published, and the beginning of
 * 1970 for a post without a date, so that it never looks new.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function writeAtom(feed: Feed): string {
  const { title, subtitle, lang, home, self, author, timezone, entries } = feed;
  return (
    XML_DECLARATION +
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang },
      element('generator', {}, text('Broadsheet')),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      element('link', { rel: 'alternate', type: 'text/html', hreflang: lang, href: home }),
      element('updated', {}, text(formatIso(updatedAt(feed), timezone))),
      element('id', {}, text(self)),
      element('title', {}, text(title)),
      subtitle === '' ? undefined : element('subtitle', {}, text(subtitle)),
      element('author', {}, element('name', {}, text(author))),
      entries.map((entry) => writeEntry(entry, timezone)),
    )
  );
}

function writeEntry(entry: FeedEntry, timezone: string): Xml {
  const { id, url, title, instant, author, summary, html, categories, tags, original, lang } = entry;
  return element(
    'entry',
    { 'xml:lang': lang },
    element('title', {}, text(title)),
    element('link', { rel: 'alternate', type: 'text/html', href: url }),
    original === undefined ? undefined : element('link', { rel: 'via', href: original }),
    instant === undefined ? undefined : element('published', {}, text(formatIso(instant, timezone))),
    element('updated', {}, text(formatIso(instant ?? 0, timezone))),
    element('id', {}, text(id)),
    element('author', {}, element('name', {}, text(author))),
    [...categories, ...tags].map((term) => element('category', { term })),
    summary === '' ? undefined : element('summary', {}, text(summary)),
    element('content', { type: 'html', 'xml:base': url }, text(html)),
  );
}
