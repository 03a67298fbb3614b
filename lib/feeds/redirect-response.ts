import type { Site } from '@/lib/model/site';
import type { SitePath } from '@/lib/site/routes';

/** Leads to another path of the site, for good. */
export function redirectResponse({ baseurl }: Pick<Site, 'baseurl'>, to: SitePath): Response {
  return new Response(null, { status: 308, headers: { location: `${baseurl}${to}` } });
}
