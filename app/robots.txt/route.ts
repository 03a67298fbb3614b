import { documentResponse } from '@/lib/documents/response';
import { robotsText } from '@/lib/documents/texts';
import { getSite } from '@/lib/reader/site';

/** What crawlers may read, where the publisher has no file of their own. */
export async function GET(request: Request): Promise<Response> {
  return documentResponse(request, robotsText(await getSite()), { type: 'text/plain' });
}
