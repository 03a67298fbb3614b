import type { Site } from '@/lib/model/site';
import { absoluteUrl } from '@/lib/site/absolute-url';
import { routes } from '@/lib/site/routes';

/**
 * What crawlers may read: everything but answers to questions, of which there is no end.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9309
 */
export function robotsText(site: Site): string {
  const closed = ['/search$', '/search?', '/search.', routes.palette];
  return [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${site.baseurl}${path}`),
    '',
    `Sitemap: ${absoluteUrl(site, routes.sitemap)}`,
    `Sitemap: ${absoluteUrl(site, routes.newsSitemap)}`,
    '',
  ].join('\n');
}
