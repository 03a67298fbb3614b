import type { TokenKeys } from '@/lib/search/token-keys';

const LAST_UNIT = 0xffff;

/** One post in so many is counted. */
const SAMPLED = 16;

/** What posts are found by, in columns: plain data that threads can be sent. A post is known by its position. */
export interface PostColumns {
  readonly numbers: Float64Array;
  /** The keys of one number of each post. */
  readonly short: readonly Uint32Array[];
  /** Those of two. */
  readonly long: readonly Uint32Array[];
  /** Tokens without a key, each with the positions of the posts that have it. */
  readonly other: ReadonlyMap<string, readonly number[]>;
}

/** @param posts by number, the lowest first */
export function postColumns(posts: readonly NumberedPost[]): PostColumns {
  const other = new Map<string, number[]>();
  posts.forEach(({ tokens, facets }, position) => {
    for (const token of new Set([...tokens.other, ...facets])) {
      const positions = other.get(token);
      if (positions) positions.push(position);
      else other.set(token, [position]);
    }
  });
  return {
    numbers: Float64Array.from(posts, ({ number }) => number),
    short: posts.map(({ tokens }) => tokens.short),
    long: posts.map(({ tokens }) => tokens.long),
    other,
  };
}

/** A post for the full-text index. */
export interface NumberedPost {
  readonly number: number;
  readonly tokens: TokenKeys;
  /** Tokens for facts about the post. */
  readonly facets: readonly string[];
}

/** The range of all first code units in stretches that about as many keys begin in. */
export function unitRanges({ short }: PostColumns, count: number): UnitRange[] {
  const counts = new Uint32Array(LAST_UNIT + 1);
  let total = 0;
  for (let position = 0; position < short.length; position += SAMPLED) {
    for (const key of short[position] ?? []) {
      counts[key >>> 16] = (counts[key >>> 16] ?? 0) + 1;
      total += 1;
    }
  }
  const ranges: UnitRange[] = [];
  let [lowest, sum] = [0, 0];
  for (let unit = 0; unit < LAST_UNIT && ranges.length < count - 1; unit += 1) {
    sum += counts[unit] ?? 0;
    if (sum < (total * (ranges.length + 1)) / count) continue;
    ranges.push({ lowest, highest: unit });
    lowest = unit + 1;
  }
  return [...ranges, { lowest, highest: LAST_UNIT }];
}

/** Keys whose first (ordered) code unit is one from `lowest` to `highest`. */
export interface UnitRange {
  readonly lowest: number;
  readonly highest: number;
}

/** A key and the posts that have it. */
export interface Postings {
  readonly high: number;
  /** The second number of the key; 0 where keys are one number. */
  readonly low: number;
  /** Positions of the posts in order; they hold until the next is asked for. */
  readonly positions: Uint32Array;
}
