/** Page numbers of one list at its front, in its middle and at its end, all different. */
export interface ListWindows {
  readonly first: readonly number[];
  readonly middle: readonly number[];
  readonly last: readonly number[];
}

/**
 * Pages to compare: as many from the newest end, the middle and the oldest end. The newest page of
 * all is left out, because the front of the list shows the same.
 *
 * @param pages number of the newest page; 1 is the oldest
 * @param most of each sort
 */
export function listWindows(pages: number, most: number): ListWindows {
  const count = Math.max(0, Math.min(most, Math.floor((pages - 1) / 3)));
  const from = (start: number) => Array.from({ length: count }, (_, index) => start + index);
  return {
    first: from(pages - count),
    middle: from(Math.floor((pages - count) / 2) + 1),
    last: from(1),
  };
}
