import type { PostSummary } from './post-summary';

/** What stands around an article: its neighbours in a list and related stories. */
export interface StoryContext {
  /** Next newer post of the same category. */
  readonly newer: PostSummary | undefined;
  /** Next older post of the same category. */
  readonly older: PostSummary | undefined;
  /** The same story (same folded title) from other sources, newest first. */
  readonly alsoReported: readonly PostSummary[];
  /** Further recent posts of the same category. */
  readonly more: readonly PostSummary[];
}
