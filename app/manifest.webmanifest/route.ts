import { documentResponse } from '@/lib/documents/response';
import { webManifest } from '@/lib/documents/texts';
import { getSite } from '@/lib/reader/site';

/** How a device keeps the site beside its programs. */
export async function GET(request: Request): Promise<Response> {
  return documentResponse(request, webManifest(await getSite()), { type: 'application/manifest+json' });
}
