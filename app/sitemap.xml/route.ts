import { documentResponse } from '@/lib/feeds/document-response';
import { SITEMAP_LIMITS } from '@/lib/feeds/sitemap-limits';
import { writeSitemapIndex } from '@/lib/feeds/write-sitemap';
import { getArchiveVersion } from '@/lib/reader/get-archive-version';
import { getSite } from '@/lib/reader/get-site';
import { listPostFiles } from '@/lib/reader/list-post-files';
import { absoluteUrl } from '@/lib/site/absolute-url';
import { routes } from '@/lib/site/routes';

/** The index of all sitemaps. */
export async function GET(request: Request): Promise<Response> {
  const site = await getSite();
  const posts = await listPostFiles(SITEMAP_LIMITS.urls);
  const files = [
    { url: absoluteUrl(site, routes.pagesSitemap) },
    ...posts.map(({ number, newest }) => ({
      url: absoluteUrl(site, routes.postsSitemap(number)),
      instant: newest,
    })),
  ];
  const { pressedAt } = await getArchiveVersion();
  return documentResponse(request, writeSitemapIndex(files, site.timezone), {
    type: 'application/xml',
    modified: pressedAt,
  });
}
