import { documentResponse } from '@/lib/documents/response';
import { writeOpml } from '@/lib/documents/opml';
import { getArchiveVersion, getSite } from '@/lib/reader/site';
import { listCategories } from '@/lib/reader/lists';

/** The feeds of all sources, to be imported by a feed reader. */
export async function GET(request: Request): Promise<Response> {
  const { pressedAt } = await getArchiveVersion();
  return documentResponse(request, writeOpml(await getSite(), await listCategories()), {
    type: 'text/x-opml',
    modified: pressedAt,
  });
}
