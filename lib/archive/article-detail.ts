import type { StockMention } from '@/lib/model/prepared-body';
import type { RemovedOfPost } from './removal-totals';

/** What an article has beyond its list row; kept as one JSON text beside the body. */
export interface ArticleDetail {
  /** Ids of the category lists, in the post's order. */
  readonly categories: readonly number[];
  /** Ids of every list the post belongs to. */
  readonly lists: readonly number[];
  readonly tags: readonly string[];
  readonly readingMinutes: number;
  readonly attribution?: string | undefined;
  readonly original?: string | undefined;
  readonly lang?: string | undefined;
  readonly stocks?: readonly StockMention[] | undefined;
  readonly removed?: RemovedOfPost | undefined;
}
