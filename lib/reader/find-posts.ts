import type { Candidates } from '@/lib/archive/read/candidates';
import type { IdRange } from '@/lib/archive/read/id-range';
import type { DocumentRow } from '@/lib/archive/read/rows';
import type { SearchPlan } from './search-plan';
import { searchedPost } from './searched-post';

/** Some of the posts that a plan finds. */
interface FoundPosts {
  readonly posts: readonly DocumentRow[];
  /** The last id that was looked at; where to go on. Undefined when there is nothing more. */
  readonly reached: number | undefined;
}

/** Posts that are expected not to stand the checks; it only decides how many are fetched at once. */
const LOST = 12;

/**
 * Up to `limit` candidates of a range that stand the checks, newest first. Having looked at `patience` of them it gives
 * what it has and where it stopped.
 */
export function findPosts(
  candidates: Candidates,
  checks: SearchPlan['checks'],
  range: IdRange,
  limit: number,
  patience: number,
): FoundPosts {
  const posts: DocumentRow[] = [];
  let reached: number | undefined;
  let looked = 0;
  for (const candidate of candidates.newestFirst(range, limit + LOST)) {
    if (reached !== undefined && (posts.length >= limit || looked >= patience)) return { posts, reached };
    reached = candidate.post_id;
    looked += 1;
    if (checks) {
      const post = searchedPost(candidate.number);
      if (!post || !checks(post)) continue;
    }
    posts.push(candidate);
  }
  return { posts, reached: undefined };
}
