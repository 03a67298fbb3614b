import { documentResponse } from '@/lib/documents/response';
import { SITEMAP_LIMITS, writeSitemapIndex } from '@/lib/documents/sitemaps';
import { getArchiveVersion, getSite } from '@/lib/reader/site';
import { listPostFiles } from '@/lib/reader/for-programs';
import { absoluteUrl } from '@/lib/site/urls/absolute';
import { routes } from '@/lib/site/urls/routes';

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
