import type { Site } from '@/lib/model/site';
import { environment, type Environment } from './environment';

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
