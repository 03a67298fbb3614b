import { documentResponse } from '@/lib/feeds/document-response';
import { speculationRules } from '@/lib/feeds/speculation-rules';
import { getSite } from '@/lib/reader/get-site';

/** What a browser may fetch before it is asked for; pages name it in a header. */
export async function GET(request: Request): Promise<Response> {
  const { baseurl } = await getSite();
  return documentResponse(request, speculationRules(baseurl), { type: 'application/speculationrules+json' });
}
