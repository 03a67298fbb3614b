import { LRUCache } from 'lru-cache';
import { archive } from './archive';
import { isSurelyMore } from './is-surely-more';
import { EXACT_UP_TO, type SearchPlan } from './search-plan';
import { passingPost, passingPosts } from './searched-post';

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

function countNow({ query, candidates, sure, doubtful, checks }: SearchPlan): PostCount {
  if (query.isVoid) return { count: 0, exact: true };
  if (!checks) return upTo(candidates.numbers.length);
  const certain = sure?.numbers.length ?? 0;
  if (certain > EXACT_UP_TO) return upTo(certain);
  const compared = new Map<number, boolean>();
  const fits = (number: number) => {
    const known = compared.get(number);
    if (known !== undefined) return known;
    const post = passingPost(number);
    const holds = post !== undefined && checks(post);
    compared.set(number, holds);
    return holds;
  };
  const missing = EXACT_UP_TO - certain;
  if (isSurelyMore(doubtful.numbers, missing, fits)) return upTo(EXACT_UP_TO + 1);
  if (!doubtful.isComplete && isSurelyMore(doubtful.spread(), missing, fits)) return upTo(EXACT_UP_TO + 1);
  let count = certain + doubtful.numbers.filter((number) => compared.get(number)).length;
  for (const post of passingPosts(doubtful.numbers.filter((number) => !compared.has(number)))) {
    if (checks(post)) count += 1;
    if (count > EXACT_UP_TO) return upTo(count);
  }
  return { count, exact: doubtful.isComplete };
}

function upTo(count: number): PostCount {
  return { count: Math.min(count, EXACT_UP_TO), exact: count <= EXACT_UP_TO };
}
