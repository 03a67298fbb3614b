import { plainResponse } from '@/lib/feeds/plain-response';
import { redirectResponse } from '@/lib/feeds/redirect-response';
import { getSite } from '@/lib/reader/get-site';
import type { FeedFormat } from '@/lib/site/feed-format';
import { parseFilter } from '@/lib/site/filter-parse';
import { writeFilter } from '@/lib/site/filter-write';
import { routes } from '@/lib/site/routes';
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
