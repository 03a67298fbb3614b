import { documentResponse } from '@/lib/feeds/document-response';
import { webManifest } from '@/lib/feeds/web-manifest';
import { getSite } from '@/lib/reader/get-site';

/** How a device keeps the site beside its programs. */
export async function GET(request: Request): Promise<Response> {
  return documentResponse(request, webManifest(await getSite()), { type: 'application/manifest+json' });
}
