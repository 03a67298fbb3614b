/** The ways in which glued front matter breaks. */
export const brokenKinds = [
  'quotes-in-title',
  'backslash-in-title',
  'empty-title',
  'empty-date',
  'undated-file-name',
  'empty-original',
  'split-category',
  'bracketed-category',
] as const;

export type BrokenKind = (typeof brokenKinds)[number];

/** Posts from one broken post to the next. */
export const brokenEvery = 500;

/** How a post is broken, each kind in its turn; undefined for a post that is well. */
export function brokenKindOf(index: number): BrokenKind | undefined {
  if (index % brokenEvery !== brokenEvery - 1) return undefined;
  return brokenKinds[Math.floor(index / brokenEvery) % brokenKinds.length];
}
