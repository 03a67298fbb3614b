import { notFoundResponse } from '@/lib/feeds/not-found-response';
import { redirectResponse } from '@/lib/feeds/redirect-response';
import { getSite } from '@/lib/reader/get-site';
import { parseFeedFile } from '@/lib/site/feed-file';
import { routes } from '@/lib/site/routes';

/** Where jekyll-feed had the posts with one tag. */
export async function GET(_: Request, { params }: RouteContext<'/feed/by_tag/[file]'>): Promise<Response> {
  const asked = parseFeedFile((await params).file);
  if (asked === undefined) return notFoundResponse();
  return redirectResponse(await getSite(), routes.feed({ kind: 'tag', tag: asked.name }, asked.format));
}
