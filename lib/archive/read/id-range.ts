import { postId } from '../post-id';

/** Ids from `lowest` to `highest`, both included. */
export interface IdRange {
  readonly lowest: number;
  readonly highest: number;
}

/** Every id there can be. */
export const ALL_IDS: IdRange = { lowest: 0, highest: Number.MAX_SAFE_INTEGER };

/** True for a range that leaves nothing out. */
export function isWholeTime({ lowest, highest }: IdRange): boolean {
  return lowest <= ALL_IDS.lowest && highest === ALL_IDS.highest;
}

/** The ids of posts from one instant (epoch seconds) up to another, not included. */
export function idsBetween(from: number | undefined, before: number | undefined): IdRange {
  if (from === undefined && before === undefined) return ALL_IDS;
  return {
    // Undated posts, whose ids come first, are in no range of dates.
    lowest: postId(from ?? Number.NEGATIVE_INFINITY, 0),
    highest: before === undefined ? ALL_IDS.highest : postId(before, 0) - 1,
  };
}
