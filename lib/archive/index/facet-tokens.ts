/**
 * Tokens of the search index that stand for facts about a post rather than its words, so that text and
 * filter are one question. No folded text holds an underscore.
 */
export const EVERY_POST = '_a';
export const HAS_PICTURE = '_p';

/** Belongs to the list (a category or a tag) with this id. */
export function inList(id: number): string {
  return `_l${id}`;
}

/** Lengths, in visible characters, that have a token. */
const LENGTHS: readonly number[] = [100, 300, 500, 1000, 2000, 5000];

/** Tokens of a post of this length. */
export function lengthTokens(length: number): string[] {
  return LENGTHS.filter((step) => length >= step).map(token);
}

/** The token that every post of at least this length has; more precise than that the index is not. */
export function atLeast(length: number): string {
  const step = LENGTHS.findLast((candidate) => candidate <= length);
  return step === undefined ? EVERY_POST : token(step);
}

function token(length: number): string {
  return `_n${length}`;
}
