import { formatIso } from '@/lib/text/format-iso';
import { element, text, XML_DECLARATION, type Xml } from './xml';

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
