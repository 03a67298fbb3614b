import { LRUCache } from 'lru-cache';
import { archive } from '../read/archive';
import { EXACT_UP_TO, type SearchPlan } from './plan';
import { passingPost, passingPosts } from './searched-post';

/** Draws, and after how many of them the evidence is looked at. */
const DRAWS = 256;
const LOOK_EVERY = 32;

/** One in ten billion looks is mistaken: the logarithm of that. */
const CERTAINTY = 10 * Math.LN10;

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

/**
 * Whether more than `limit` of some items are what `holds` says, told from a few of them that are drawn by chance (the
 * same for the same number of items). True is as good as certain: were there no more, so many of those drawn would not
 * have been found once in a billion times (Chernoff's bound for draws with replacement). False says nothing.
 */
export function isSurelyMore<Item>(
  items: readonly Item[],
  limit: number,
  holds: (item: Item) => boolean,
): boolean {
  const share = limit / items.length;
  if (DRAWS * divergence(1, share) <= CERTAINTY) return false;
  let state = items.length;
  let hits = 0;
  for (let draws = 1; draws <= DRAWS; draws += 1) {
    // The generator of Numerical Recipes; its high bits are the good ones.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const item = items[Math.floor((state / 2 ** 32) * items.length)] as Item;
    if (holds(item)) hits += 1;
    if (draws % LOOK_EVERY === 0 && draws * divergence(hits / draws, share) > CERTAINTY) return true;
  }
  return false;
}

/** How far a share that was seen is above an assumed one (Kullback and Leibler); 0 when it is not. */
function divergence(seen: number, assumed: number): number {
  if (seen <= assumed) return 0;
  const rest = seen === 1 ? 0 : (1 - seen) * Math.log((1 - seen) / (1 - assumed));
  return seen * Math.log(seen / assumed) + rest;
}
