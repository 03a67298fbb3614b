import { documentResponse } from '@/lib/feeds/document-response';
import { notFoundResponse } from '@/lib/feeds/not-found-response';
import { securityText } from '@/lib/feeds/security-text';
import { getSite } from '@/lib/reader/get-site';
import { absoluteUrl } from '@/lib/site/absolute-url';
import { environment } from '@/lib/site/environment';
import { now } from '@/lib/site/now';
import { routes } from '@/lib/site/routes';

/** Whom to tell of a vulnerability, where somebody is named (`SECURITY_CONTACT`). */
export async function GET(request: Request): Promise<Response> {
  const { securityContact } = environment();
  if (securityContact === undefined) return notFoundResponse();
  const canonical = absoluteUrl(await getSite(), routes.security);
  return documentResponse(request, securityText(securityContact, canonical, now()), { type: 'text/plain' });
}
