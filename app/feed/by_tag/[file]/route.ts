import { notFoundResponse, redirectResponse } from '@/lib/documents/response';
import { getSite } from '@/lib/reader/site';
import { parseFeedFile, routes } from '@/lib/site/urls/routes';

/** Where jekyll-feed had the posts with one tag. */
export async function GET(_: Request, { params }: RouteContext<'/feed/by_tag/[file]'>): Promise<Response> {
  const asked = parseFeedFile((await params).file);
  if (asked === undefined) return notFoundResponse();
  return redirectResponse(await getSite(), routes.feed({ kind: 'tag', tag: asked.name }, asked.format));
}
