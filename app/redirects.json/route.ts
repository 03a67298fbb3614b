import { streamedResponse } from '@/lib/feeds/document-response';
import { mapBatches } from '@/lib/feeds/map-batches';
import { writeRedirects } from '@/lib/feeds/write-redirects';
import { getArchiveVersion } from '@/lib/reader/get-archive-version';
import { getSite } from '@/lib/reader/get-site';
import { listRedirects } from '@/lib/reader/list-redirects';
import { absoluteUrl } from '@/lib/site/absolute-url';
import { routes } from '@/lib/site/routes';

/** Where old paths lead, as jekyll-redirect-from writes it. */
export async function GET(request: Request): Promise<Response> {
  const site = await getSite();
  const { generation, pressedAt } = await getArchiveVersion();
  const redirects = () =>
    mapBatches(listRedirects(), ({ from, to }) => ({
      from,
      to: to.startsWith('/') ? absoluteUrl(site, routes.post({ permalink: to })) : to,
    }));
  return streamedResponse(request, `${generation}-${pressedAt ?? 0}`, () => writeRedirects(redirects()), {
    type: 'application/json',
    modified: pressedAt,
  });
}
