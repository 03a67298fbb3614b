import type { Site } from '@/lib/model/site';
import { originOf } from './origin-of';
import type { SitePath } from './routes';

/** The URL of a page or document for those who have only this URL: feeds, sitemaps, other programs. */
export function absoluteUrl(site: Pick<Site, 'url' | 'baseurl'>, path: SitePath): string {
  return `${originOf(site)}${site.baseurl}${path}`;
}
