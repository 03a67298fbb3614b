import { LRUCache } from 'lru-cache';
import { archive } from './archive';
import type { SearchPlan } from './search-plan';
import { searchedBody } from './searched-post';

/** Counts are exact up to here. */
const EXACT_UP_TO = 1_000;
/** Posts that are looked at just to count. */
const PATIENCE = 4_000;
/** Searches whose count is remembered: paging and another order do not count again. */
const REMEMBERED = 500;

/** How many posts a plan finds. */
interface PostCount {
  readonly count: number;
  /** False when there are more than `count`. */
  readonly exact: boolean;
}

/** By archive, then by the identity of the plan. */
const remembered = new WeakMap<object, LRUCache<string, PostCount>>();

/** Counts what a plan finds, exactly up to 1,000 unless too many posts would have to be looked at. */
export function countPosts(plan: SearchPlan): PostCount {
  const reader = archive();
  const counts = remembered.get(reader) ?? new LRUCache<string, PostCount>({ max: REMEMBERED });
  remembered.set(reader, counts);
  const known = counts.get(plan.identity);
  if (known) return known;
  const counted = reader.search.atOnce(() => countNow(plan));
  counts.set(plan.identity, counted);
  return counted;
}

function countNow({ query, expression, sure, doubtful, range, checks }: SearchPlan): PostCount {
  if (query.isVoid) return { count: 0, exact: true };
  const { search } = archive();
  const known = checks ? sure : expression;
  const certain = known === undefined ? 0 : search.count(known, range, EXACT_UP_TO + 1);
  if (!checks || certain > EXACT_UP_TO) return upTo(certain);
  let count = certain;
  let looked = 0;
  for (const body of search.bodies(doubtful, range)) {
    if (count > EXACT_UP_TO) break;
    if (looked === PATIENCE) return { count, exact: false };
    looked += 1;
    if (checks(searchedBody(body))) count += 1;
  }
  return upTo(count);
}

function upTo(count: number): PostCount {
  return { count: Math.min(count, EXACT_UP_TO), exact: count <= EXACT_UP_TO };
}
