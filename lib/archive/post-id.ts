/** Seconds are shifted so that dates from 1697 on are positive; 0 stands for "no date". */
const SECONDS_OFFSET = 2 ** 33;
const TIES = 2 ** 18;
const MAX_SECONDS = 2 ** 34 - 1;

/**
 * Archive ids are the publication second and an 18-bit tie-breaker in one integer below 2^52, so
 * "newest first", keyset pages, neighbours and search order are all the same index. Undated posts
 * come last.
 */
export function postId(instant: number | undefined, tie: number): number {
  return secondsPart(instant) * TIES + (tie % TIES);
}

/** The next id to try when a post of the same second already has this one. */
export function nextTie(id: number): number {
  const seconds = Math.floor(id / TIES);
  return seconds * TIES + ((id - seconds * TIES + 1) % TIES);
}

/** The publication time an id was made from; undefined for an undated post. */
export function instantOf(id: number): number | undefined {
  const seconds = Math.floor(id / TIES);
  return seconds === 0 ? undefined : seconds - SECONDS_OFFSET;
}

function secondsPart(instant: number | undefined): number {
  if (instant === undefined) return 0;
  return Math.min(MAX_SECONDS, Math.max(1, instant + SECONDS_OFFSET));
}
