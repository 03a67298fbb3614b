import type { NumberedPost } from './numbered-post';

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
