import type { CategoryLink } from './category';
import type { PostSummary } from './post';

/** A few stories for a reader who has come to nothing. */
export interface NearbyStories {
  /** What they have in common. */
  readonly of:
    | { readonly kind: 'source'; readonly category: CategoryLink }
    | { readonly kind: 'day'; readonly day: string }
    | { readonly kind: 'site' };
  /** Newest first. */
  readonly posts: readonly PostSummary[];
}
