import type { CategoryLink } from './category';
import type { StockMention } from './prepared-body';
import type { PostSummary } from './post-summary';
import type { SafeHtml } from './safe-html';

/** A whole article as its page shows it. */
export interface Post extends PostSummary {
  readonly html: SafeHtml;
  readonly categories: readonly CategoryLink[];
  /** Tags that say more than the name of a category. */
  readonly tags: readonly string[];
  readonly attribution: string | undefined;
  readonly original: string | undefined;
  readonly lang: string | undefined;
  /** Whole minutes, at least 1. */
  readonly readingMinutes: number;
  readonly stocks: readonly StockMention[];
}
