import type { IdRange } from '@/lib/archive/read/archive-search';
import { archive } from './archive';
import type { SearchPlan } from './search-plan';
import { searchedPost } from './searched-post';

/** Some of the posts that a plan finds. */
interface FoundIds {
  readonly ids: readonly number[];
  /** The last id that was looked at; where to go on. Undefined when there is nothing more. */
  readonly reached: number | undefined;
}

/** Posts that are expected not to stand the checks; it only decides how many are fetched at once. */
const LOST = 12;

/**
 * Up to `limit` posts of a range that fit an expression and stand its checks, newest first. Having looked
 * at `patience` posts it gives what it has and where it stopped.
 */
export function findPosts(
  { expression, checks }: Pick<SearchPlan, 'expression' | 'checks'>,
  range: IdRange,
  limit: number,
  patience: number,
): FoundIds {
  const ids: number[] = [];
  let reached: number | undefined;
  let looked = 0;
  for (const id of archive().search.find(expression, range, limit + LOST)) {
    if (reached !== undefined && (ids.length >= limit || looked >= patience)) return { ids, reached };
    reached = id;
    looked += 1;
    if (checks) {
      const post = searchedPost(id);
      if (!post || !checks(post)) continue;
    }
    ids.push(id);
  }
  return { ids, reached: undefined };
}
