import { streamedResponse, notFoundResponse } from '@/lib/documents/response';
import { mapBatches, SITEMAP_LIMITS, writeSitemap, type SitemapUrl } from '@/lib/documents/sitemaps';
import type { Site } from '@/lib/model/site';
import { getArchiveVersion, getSite } from '@/lib/reader/site';
import { listBusiestTags, listCategories } from '@/lib/reader/lists';
import { listPostAddresses } from '@/lib/reader/for-programs';
import { listYears } from '@/lib/reader/calendar';
import { absoluteUrl } from '@/lib/site/urls/absolute';
import { routes } from '@/lib/site/urls/routes';

/** One sitemap: of all pages that are no stories (`pages.xml`), or of some tens of thousands of stories (`posts-1.xml`). */
export async function GET(request: Request, { params }: RouteContext<'/sitemap/[file]'>): Promise<Response> {
  const { file } = await params;
  const site = await getSite();
  const urls = file === 'pages.xml' ? [await pages(site)] : posts(site, file);
  if (urls === undefined) return notFoundResponse();
  const { generation, pressedAt } = await getArchiveVersion();
  return streamedResponse(
    request,
    `${generation}-${pressedAt ?? 0}`,
    () => writeSitemap(urls, site.timezone),
    {
      type: 'application/xml',
      modified: pressedAt,
    },
  );
}

async function pages(site: Site): Promise<readonly SitemapUrl[]> {
  const sources = await listCategories();
  const years = await listYears();
  const tags = await listBusiestTags(SITEMAP_LIMITS.urls);
  const urls: readonly SitemapUrl[] = [
    ...[routes.front, routes.latest(), routes.categories, routes.archive, routes.tags].map((path) => ({
      url: absoluteUrl(site, path),
    })),
    ...years.map(({ period }) => ({ url: absoluteUrl(site, routes.period(period)) })),
    ...sources.map((source) => ({ url: absoluteUrl(site, routes.category(source)), instant: source.newest })),
    ...tags.map(({ tag }) => ({ url: absoluteUrl(site, routes.tag(tag)) })),
  ];
  return urls.slice(0, SITEMAP_LIMITS.urls);
}

function posts(site: Site, file: string): Iterable<readonly SitemapUrl[]> | undefined {
  const number = /^posts-([1-9]\d{0,5})\.xml$/.exec(file)?.[1];
  const batches = number === undefined ? undefined : listPostAddresses(Number(number), SITEMAP_LIMITS.urls);
  return (
    batches &&
    mapBatches(batches, ({ permalink, instant }) => ({
      url: absoluteUrl(site, routes.post({ permalink })),
      instant,
    }))
  );
}
