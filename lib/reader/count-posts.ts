import { archive } from './archive';
import type { SearchPlan } from './search-plan';
import { searchedPost } from './searched-post';

/** Counts are exact up to here. */
const EXACT_UP_TO = 1_000;
/** Posts that are looked at just to count. */
const PATIENCE = 4_000;

/** How many posts a plan finds. */
interface PostCount {
  readonly count: number;
  /** False when there are more than `count`. */
  readonly exact: boolean;
}

/** Counts what a plan finds, exactly up to 1,000 unless too many posts would have to be looked at. */
export function countPosts(plan: SearchPlan): PostCount {
  if (plan.query.isVoid) return { count: 0, exact: true };
  const { search } = archive();
  const { expression, sure, doubtful, range, checks } = plan;
  const known = checks ? sure : expression;
  const certain = known === undefined ? 0 : search.count(known, range, EXACT_UP_TO + 1);
  if (!checks || certain > EXACT_UP_TO) return upTo(certain);
  let count = certain;
  let looked = 0;
  for (const id of search.findAnyhow(doubtful, range, EXACT_UP_TO + 1)) {
    if (count > EXACT_UP_TO) break;
    if (looked === PATIENCE) return { count, exact: false };
    looked += 1;
    const post = searchedPost(id);
    if (post && checks(post)) count += 1;
  }
  return upTo(count);
}

function upTo(count: number): PostCount {
  return { count: Math.min(count, EXACT_UP_TO), exact: count <= EXACT_UP_TO };
}
