import { documentResponse } from '@/lib/feeds/document-response';
import { SITEMAP_LIMITS } from '@/lib/feeds/sitemap-limits';
import { writeNewsSitemap } from '@/lib/feeds/write-news-sitemap';
import { getSite } from '@/lib/reader/get-site';
import { listPostsSince } from '@/lib/reader/list-posts-since';
import { now } from '@/lib/site/now';

/** The stories of the last two days. It changes with the clock, so only its ETag tells whether it is the same. */
export async function GET(request: Request): Promise<Response> {
  const { news, newsAge } = SITEMAP_LIMITS;
  const instant = now();
  const posts = await listPostsSince(instant - newsAge, instant, news);
  return documentResponse(request, writeNewsSitemap(await getSite(), posts), { type: 'application/xml' });
}
