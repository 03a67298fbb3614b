import { PAGE_SIZE } from '../schema';

/**
 * Number of the newest page. Pages are numbered from the oldest posts and hold exactly PAGE_SIZE
 * of them for ever; only the newest one grows, from half a page to a page and a half, so that the
 * front of a list is never nearly empty.
 */
export function lastPageNumber(total: number): number {
  const full = Math.floor(total / PAGE_SIZE);
  const rest = total % PAGE_SIZE;
  return Math.max(1, rest >= PAGE_SIZE / 2 ? full + 1 : full);
}

/** Most posts a page can hold. */
export const LONGEST_PAGE = PAGE_SIZE + PAGE_SIZE / 2;
