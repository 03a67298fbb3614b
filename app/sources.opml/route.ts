import { documentResponse } from '@/lib/feeds/document-response';
import { writeOpml } from '@/lib/feeds/write-opml';
import { getArchiveVersion } from '@/lib/reader/get-archive-version';
import { getSite } from '@/lib/reader/get-site';
import { listCategories } from '@/lib/reader/list-categories';

/** The feeds of all sources, to be imported by a feed reader. */
export async function GET(request: Request): Promise<Response> {
  const { pressedAt } = await getArchiveVersion();
  return documentResponse(request, writeOpml(await getSite(), await listCategories()), {
    type: 'text/x-opml',
    modified: pressedAt,
  });
}
