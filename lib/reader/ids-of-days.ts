import { idsBetween, type IdRange } from '@/lib/archive/read/id-range';
import { instantOfWallClock } from '@/lib/text/zone-offset';

const DAY = 24 * 60 * 60;

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
