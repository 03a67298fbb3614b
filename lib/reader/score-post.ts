import type { SearchedPost } from './searched-post';

/** Points, in thousandths. A term in the title counts for more than any number of them in the body. */
const IN_TITLE = 6_000;
const TITLE_START = 1_000;
const PER_DOUBLING = 700;
const MOST_DOUBLINGS = 5;
const NEARNESS = 2_000;
const PER_AGE_DOUBLING = 500;
/** Terms this far apart, in characters, count half as near. */
const NEAR = 50;
const DAY = 24 * 60 * 60;

/**
 * How well a found post answers the terms: where they stand, how often, how near each other, and how much
 * older the post is than the newest one found. A whole number.
 *
 * @param newest instant (epoch seconds) of the newest post found
 */
export function scorePost(
  { title, body, facts }: SearchedPost,
  terms: readonly { readonly term: string }[],
  newest: number,
): number {
  let score = 0;
  const places: number[] = [];
  for (const { term } of terms) {
    const inTitle = title.indexOf(term);
    if (inTitle >= 0) score += IN_TITLE + TITLE_START / (1 + inTitle / 4);
    const place = body.indexOf(term, 0, 'utf16le');
    if (place >= 0) places.push(place / 2);
    score += PER_DOUBLING * Math.min(MOST_DOUBLINGS, Math.log2(1 + countOf(term, body)));
  }
  if (places.length > 1) {
    const spread = Math.max(...places) - Math.min(...places);
    score += NEARNESS / (1 + spread / NEAR);
  }
  const age = (newest - (facts.instant ?? 0)) / DAY;
  return Math.round(score - PER_AGE_DOUBLING * Math.log2(1 + Math.max(0, age)));
}

/** Occurrences in a text in UTF-16LE, up to as many as count. */
function countOf(term: string, text: Buffer): number {
  let count = 0;
  const next = (from: number) => text.indexOf(term, from, 'utf16le');
  for (let at = next(0); at >= 0 && count < 32; at = next(at + term.length * 2)) count += 1;
  return count;
}
