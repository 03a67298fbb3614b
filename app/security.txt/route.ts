import { documentResponse, notFoundResponse } from '@/lib/documents/response';
import { securityText } from '@/lib/documents/texts';
import { getSite } from '@/lib/reader/site';
import { absoluteUrl } from '@/lib/site/urls/absolute';
import { environment } from '@/lib/site/environment';
import { now } from '@/lib/site/view';
import { routes } from '@/lib/site/urls/routes';

/** Whom to tell of a vulnerability, where somebody is named (`SECURITY_CONTACT`). */
export async function GET(request: Request): Promise<Response> {
  const { securityContact } = environment();
  if (securityContact === undefined) return notFoundResponse();
  const canonical = absoluteUrl(await getSite(), routes.security);
  return documentResponse(request, securityText(securityContact, canonical, now()), { type: 'text/plain' });
}
