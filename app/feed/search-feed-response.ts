import { plainResponse, redirectResponse } from '@/lib/documents/response';
import { getSite } from '@/lib/reader/site';
import { type FeedFormat, routes } from '@/lib/site/urls/routes';
import { parseFilter, writeFilter } from '@/lib/site/urls/filter';
import { searchWordsFor } from '@/lib/site/words/search-words-for';
import { feedResponse } from './feed-response';

/** The feed of the state that a query says: of a search, or of any filter. Without a state it is that of the site. */
export async function searchFeedResponse(request: Request, format: FeedFormat): Promise<Response> {
  const asked = parseFilter(new URL(request.url).searchParams);
  const site = await getSite();
  if (!asked.ok) return plainResponse(searchWordsFor(site.lang).refused[asked.problem], 400);
  const { filter } = asked;
  if (writeFilter({ filter }) === '') return redirectResponse(site, routes.feed({ kind: 'site' }, format));
  return feedResponse(request, { scope: { kind: 'filter', filter } }, format);
}
