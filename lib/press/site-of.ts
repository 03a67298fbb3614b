import type { Site } from '@/lib/model/site';
import type { SiteConfig } from '@/lib/source/site-config';

/** The part of the configuration that pages show. */
export function siteOf({ title, description, url, baseurl, lang, timezone }: SiteConfig): Site {
  return { title, description, url, baseurl, lang, timezone };
}
