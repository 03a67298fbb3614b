import type { CategoryLink } from '@/lib/model/category';
import type { Site } from '@/lib/model/site';
import { absoluteUrl } from '@/lib/site/urls/absolute';
import { routes } from '@/lib/site/urls/routes';
import { element, text, XML_DECLARATION } from './xml';

/**
 * The feeds of all sources as OPML, which feed readers import as a list of subscriptions.
 *
 * @see http://opml.org/spec2.opml
 */
export function writeOpml(site: Site, sources: readonly CategoryLink[]): string {
  const outlines = sources.map((source) =>
    element('outline', {
      type: 'rss',
      text: source.name,
      title: source.name,
      xmlUrl: absoluteUrl(site, routes.feed({ kind: 'category', slug: source.slug }, 'atom')),
      htmlUrl: absoluteUrl(site, routes.category(source)),
    }),
  );
  return (
    XML_DECLARATION +
    element(
      'opml',
      { version: '2.0' },
      element('head', {}, element('title', {}, text(site.title))),
      element('body', {}, element('outline', { text: site.title, title: site.title }, outlines)),
    )
  );
}
