import type { RemovalStep } from '@/lib/model/removal';

/** What one repair took out of all posts: kept as JSON in the archive's facts, so that no page counts. */
export interface RemovalTotal {
  readonly count: number;
  readonly posts: number;
  /** Texts with the ids of their posts, newest first; at most MOST_EXAMPLES. */
  readonly examples: readonly (readonly [post: number, text: string])[];
}

export type RemovalTotals = Partial<Readonly<Record<RemovalStep, RemovalTotal>>>;

/** What repairs took out of one post, in numbers: it is taken from the totals when the post goes. */
export type RemovedOfPost = Partial<Readonly<Record<RemovalStep, number>>>;

/** More than a page shows, so that some are left when posts go. */
export const MOST_EXAMPLES = 20;
