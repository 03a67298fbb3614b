import { streamedResponse } from '@/lib/documents/response';
import { mapBatches } from '@/lib/documents/sitemaps';
import { writeRedirects } from '@/lib/documents/texts';
import { getArchiveVersion, getSite } from '@/lib/reader/site';
import { listRedirects } from '@/lib/reader/for-programs';
import { absoluteUrl } from '@/lib/site/urls/absolute';
import { routes } from '@/lib/site/urls/routes';

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
