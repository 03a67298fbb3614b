import { parseShortId, shortIdOf } from '@/lib/text/short-id';
import { findPosts } from './find-posts';
import type { SearchPlan } from './search-plan';

/** Posts looked at for one page; what is found in the others is on the next one. */
const PATIENCE = 2_000;

/** One page of what a plan finds. */
export interface ResultPage {
  readonly ids: readonly number[];
  /** Cursor of the next page. */
  readonly next: string | undefined;
}

/** A page in order of publication; its cursor is the id that the page ended at. */
export function findNewest(plan: SearchPlan, after: string | undefined, limit: number): ResultPage {
  const before = after === undefined ? undefined : parseShortId(after);
  const range =
    before === undefined ? plan.range : { ...plan.range, highest: Math.min(plan.range.highest, before - 1) };
  // One more than is shown tells whether there is a next page.
  const { posts, reached } = findPosts(plan.candidates, plan.checks, range, limit + 1, PATIENCE);
  const ids = posts.map(({ post_id }) => post_id);
  if (ids.length > limit) {
    const shown = ids.slice(0, limit);
    return { ids: shown, next: shortIdOf(shown.at(-1) ?? 0) };
  }
  return { ids, next: reached === undefined ? undefined : shortIdOf(reached) };
}
