import type { PostFilter } from '@/lib/model/post-filter';
import type { SearchOrder, SearchPage, SearchHit } from '@/lib/model/search-page';
import { archive, siteOfArchive } from '../read/archive';
import type { FoundPost } from '../read/archive-search';
import { findSnippet, markText } from '@/lib/search/snippets';
import { textOfHtml } from '@/lib/search/text-of-html';
import { findNewest, findRelevant } from './pages';
import { countPosts } from './count';
import { planSearch, type SearchPlan } from './plan';
import { suggestSearches } from './suggestions';

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
  const { timezone } = siteOfArchive();
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

/** A found post as a list of results shows it. */
function searchHit({ post, html }: FoundPost, terms: SearchPlan['terms']): SearchHit {
  const everywhere = terms.filter(({ inTitle }) => !inTitle).map(({ term }) => term);
  const snippet = everywhere.length > 0 ? findSnippet(textOfHtml(html), everywhere) : undefined;
  return {
    post,
    title: markText(
      post.title,
      terms.map(({ term }) => term),
    ),
    snippet: markText(snippet ?? post.excerpt, everywhere),
  };
}
