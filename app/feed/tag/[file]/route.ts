import { notFoundResponse } from '@/lib/documents/response';
import { parseFeedFile } from '@/lib/site/urls/routes';
import { feedResponse } from '../../feed-response';

/** The posts with one tag. */
export async function GET(request: Request, { params }: RouteContext<'/feed/tag/[file]'>): Promise<Response> {
  const asked = parseFeedFile((await params).file);
  if (asked === undefined) return notFoundResponse();
  return feedResponse(request, { scope: { kind: 'tag', tag: asked.name } }, asked.format);
}
