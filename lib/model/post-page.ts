import type { PostSummary } from './post-summary';

/**
 * One page of a list, newest first. Pages are numbered from the oldest posts, so that the page a
 * reader shares keeps its posts while new ones arrive; the front of the list is the highest number.
 */
export interface PostPage {
  readonly posts: readonly PostSummary[];
  /** This page's number; pages are counted from 1, the oldest. */
  readonly number: number;
  /** Highest number there is: the front of the list. */
  readonly last: number;
  /** Posts in the whole list. */
  readonly total: number;
}
