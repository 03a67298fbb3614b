import { documentResponse } from '@/lib/documents/response';
import { SITEMAP_LIMITS, writeNewsSitemap } from '@/lib/documents/sitemaps';
import { getSite } from '@/lib/reader/site';
import { listPostsSince } from '@/lib/reader/for-programs';
import { now } from '@/lib/site/view';

/** The stories of the last two days. It changes with the clock, so only its ETag tells whether it is the same. */
export async function GET(request: Request): Promise<Response> {
  const { news, newsAge } = SITEMAP_LIMITS;
  const instant = now();
  const posts = await listPostsSince(instant - newsAge, instant, news);
  return documentResponse(request, writeNewsSitemap(await getSite(), posts), { type: 'application/xml' });
}
