import { documentResponse } from '@/lib/feeds/document-response';
import { robotsText } from '@/lib/feeds/robots-text';
import { getSite } from '@/lib/reader/get-site';

/** What crawlers may read, where the publisher has no file of their own. */
export async function GET(request: Request): Promise<Response> {
  return documentResponse(request, robotsText(await getSite()), { type: 'text/plain' });
}
