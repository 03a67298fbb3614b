import type { Site } from '@/lib/model/site';
import { environment } from './environment';
import type { SitePath } from './routes';

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
