import { documentResponse } from '@/lib/documents/response';
import { speculationRules } from '@/lib/documents/texts';
import { getSite } from '@/lib/reader/site';

/** What a browser may fetch before it is asked for; pages name it in a header. */
export async function GET(request: Request): Promise<Response> {
  const { baseurl } = await getSite();
  return documentResponse(request, speculationRules(baseurl), { type: 'application/speculationrules+json' });
}
