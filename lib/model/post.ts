import type { CategoryLink } from './category';
import type { StockMention } from './prepared-body';
import type { SafeHtml } from './safe-html';
import type { Picture } from './picture';

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

/** What a list shows of a post. Lists never carry bodies. */
export interface PostSummary {
  /** Archive id: grows with the publication time, so it is order and cursor at once. */
  readonly id: number;
  /** Path on this site, percent-encoded, without `baseurl`. */
  readonly permalink: string;
  readonly title: string;
  /** Epoch seconds; undefined for an undated post. */
  readonly instant: number | undefined;
  /** First category: the source of the story. */
  readonly category: CategoryLink | undefined;
  /** Plain text of at most about 120 characters, cut at a sentence where possible. */
  readonly excerpt: string;
  /** Visible characters of the body without white space. */
  readonly length: number;
  readonly picture: Picture | undefined;
}

/** A post and the file that it was made of. */
export interface FiledPost extends Post {
  /** Path inside the content folder, with `/` between its parts. */
  readonly path: string;
}

/** What a path of the site leads to. */
export type Found =
  | { readonly kind: 'post'; readonly post: Post }
  /** The canonical path or URL to redirect to. */
  | { readonly kind: 'moved'; readonly to: string };

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
