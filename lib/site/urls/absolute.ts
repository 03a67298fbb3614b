import type { Site } from '@/lib/model/site';
import type { SitePath } from './routes';
import { environment, type Environment } from '../environment';

/** The URL of a page or document for those who have only this URL: feeds, sitemaps, other programs. */
export function absoluteUrl(site: Pick<Site, 'url' | 'baseurl'>, path: SitePath): string {
  return `${originOf(site)}${site.baseurl}${path}`;
}

/**
 * Scheme and host of the site for documents in which every URL has to be absolute: `SITE_URL`, else the publisher's
 * `url`, else where the server listens. Never what a request claims, for its answer may be kept for others.
 */
export function originOf(
  { url }: Pick<Site, 'url'>,
  { siteUrl, host, port }: Pick<Environment, 'siteUrl' | 'host' | 'port'> = environment(),
): string {
  if (siteUrl !== undefined) return siteUrl;
  const name = host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
  return url === '' ? `http://${name}:${port}` : url;
}

/**
 * The absolute URL of a page, for `rel=canonical`, sharing and previews: `SITE_URL`, else the
 * publisher's `url`, then `baseurl` and the path. Undefined when nobody said where the site lives.
 */
export function canonicalUrl(
  site: Pick<Site, 'url' | 'baseurl'>,
  path: SitePath,
  siteUrl: string | undefined = environment().siteUrl,
): string | undefined {
  const origin = siteUrl ?? site.url;
  return origin === '' ? undefined : `${origin}${site.baseurl}${path}`;
}
