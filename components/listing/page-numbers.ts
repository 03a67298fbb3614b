/** A page to link to, or a gap in the row of numbers. */
export type PageEntry = number | 'gap';

/** How many pages next to the current one are named on either side. */
const NEAR = 2;

/**
 * The numbers worth showing for page `current` of a list whose front is page `last` and whose
 * oldest page is 1: both ends and the neighbourhood, newest first. A gap stands for at least two pages.
 */
export function pageNumbers(current: number, last: number): readonly PageEntry[] {
  const shown = new Set([last, 1]);
  for (let page = current - NEAR; page <= current + NEAR; page += 1) {
    if (page >= 1 && page <= last) shown.add(page);
  }
  const entries: PageEntry[] = [];
  let above = last + 1;
  for (const page of [...shown].sort((a, b) => b - a)) {
    const missing = above - page - 1;
    if (missing === 1) entries.push(page + 1);
    if (missing > 1) entries.push('gap');
    entries.push(page);
    above = page;
  }
  return entries;
}
