import { instantOfWallClock } from '@/lib/text/zoned-date';
import { postId } from '../post-id';

const DAY = 24 * 60 * 60;

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

/**
 * The archive ids of the posts from one day to another (`YYYY-MM-DD` in `zone`, both included); open
 * where undefined or no day.
 */
export function idsOfDays(from: string | undefined, to: string | undefined, zone: string): IdRange {
  const start = wallClock(from);
  const end = wallClock(to);
  return idsBetween(
    start === undefined ? undefined : instantOfWallClock(start, zone),
    end === undefined ? undefined : instantOfWallClock(end + DAY, zone),
  );
}

function wallClock(day: string | undefined): number | undefined {
  const time =
    day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? undefined : time / 1000;
}
