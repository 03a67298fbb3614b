import { pathVariants } from '@/lib/text/permalink-path';
import { archive } from './archive';

/** A day in a path, as permalink styles write it: `/2024/01/02/` or `/2024-01-02-`. */
const DAY = /(?<=\/)(\d{4})([/-])(\d\d)\2(\d\d)(?=[/-])/;
const HOUR = 3_600_000;
const DAY_MS = 24 * HOUR;
/** The clocks of the world, in hours from UTC. */
const WESTERNMOST = -12;
const EASTERNMOST = 14;

/**
 * The permalink of a post that another builder may have published under `path`: Jekyll makes the day in a URL on
 * the builder's own clock, so the same post may once have been at the day before or after. Only a post that
 * really was of that day somewhere in the world counts, and only when it is the only one.
 *
 * @param path as in the URL, percent-encoded; nothing of the site has it
 */
export function findOnNextDay(path: string): string | undefined {
  const [, year, separator = '/', month, day] = DAY.exec(path) ?? [];
  const asked = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  // Date.parse takes the 31st of February for the 2nd of March.
  if (Number.isNaN(asked) || isoDay(asked) !== `${year}-${month}-${day}`) return undefined;
  const found = [asked - DAY_MS, asked + DAY_MS].flatMap((neighbour) => {
    const permalink = permalinkAt(path.replace(DAY, isoDay(neighbour).replaceAll('-', separator)));
    return permalink !== undefined && wasOfDay(permalink, asked) ? [permalink] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

function isoDay(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

function permalinkAt(path: string): string | undefined {
  return pathVariants(path).find((variant) => archive().hasPermalink(variant));
}

/** @param day midnight UTC of the day, in milliseconds */
function wasOfDay(permalink: string, day: number): boolean {
  const instant = archive().article(permalink)?.instant;
  if (instant === undefined) return false;
  const earliest = instant * 1000 + WESTERNMOST * HOUR;
  const latest = instant * 1000 + EASTERNMOST * HOUR;
  return latest >= day && earliest < day + DAY_MS;
}
