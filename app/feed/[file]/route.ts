import { notFoundResponse, redirectResponse } from '@/lib/documents/response';
import { findSource } from '@/lib/reader/sources';
import { getSite } from '@/lib/reader/site';
import { parseFeedFile, routes } from '@/lib/site/urls/routes';
import { feedResponse } from '../feed-response';

/** The posts of one source. jekyll-feed wrote the name of a category into the path; that leads to its slug. */
export async function GET(request: Request, { params }: RouteContext<'/feed/[file]'>): Promise<Response> {
  const asked = parseFeedFile((await params).file);
  const source = asked && (await findSource(asked.name));
  if (asked === undefined || source === undefined) return notFoundResponse();
  const scope = { kind: 'category', slug: source.slug } as const;
  if (asked.name !== source.slug) return redirectResponse(await getSite(), routes.feed(scope, asked.format));
  return feedResponse(request, { scope, name: source.name }, asked.format);
}
