import type { PostFilter } from '@/lib/model/post-filter';
import type { SearchOrder, SearchPage } from '@/lib/model/search-page';
import { archive } from './archive';
import { countPosts } from './count-posts';
import { findNewest } from './find-newest';
import { findRelevant } from './find-relevant';
import { getSite } from './get-site';
import { searchHit } from './search-hit';
import { planSearch } from './search-plan';
import { suggestSearches } from './suggest-searches';

/** How a search is answered. */
interface SearchOptions {
  readonly order: SearchOrder;
  /** `next` of the page before; anything else is the first page. */
  readonly after?: string | undefined;
  /** Hits on a page, 1 to 100; 20 unless told. */
  readonly limit?: number | undefined;
}

const USUAL_LIMIT = 20;
const HIGHEST_LIMIT = 100;

/**
 * One page of the posts a filter finds, newest or best first. Total: whatever the text is, there is an
 * answer, in a time that does not depend on it. A page may be short although there is a next one, when
 * many posts had to be read to find few.
 */
export async function searchPosts(filter: PostFilter, options: SearchOptions): Promise<SearchPage> {
  const { timezone } = await getSite();
  return archive().search.atOnce(() => searchNow(filter, options, timezone));
}

function searchNow(filter: PostFilter, options: SearchOptions, timezone: string): SearchPage {
  const plan = planSearch(filter, timezone);
  if (plan.query.isVoid) return NOTHING;
  const limit = Math.min(HIGHEST_LIMIT, Math.max(1, Math.floor(options.limit ?? USUAL_LIMIT)));
  const find = options.order === 'relevance' ? findRelevant : findNewest;
  const { ids, next } = find(plan, options.after, limit);
  const { count, exact } = countPosts(plan);
  const isEmpty = ids.length === 0 && next === undefined && options.after === undefined;
  return {
    hits: ids.flatMap((id) => {
      const found = archive().search.post(id);
      return found ? [searchHit(found, plan.terms)] : [];
    }),
    count: Math.max(count, ids.length),
    exact,
    next,
    marks: [...new Set(plan.terms.map(({ term }) => term))],
    suggestions: isEmpty ? suggestSearches(filter, plan, timezone) : [],
  };
}

const NOTHING: SearchPage = {
  hits: [],
  count: 0,
  exact: true,
  next: undefined,
  marks: [],
  suggestions: [],
};
