import type { PostSummary } from './post';

/** A stretch of text; `hit` when it is what was searched for. */
export interface SnippetPart {
  readonly text: string;
  readonly hit: boolean;
}

/** One found post with the places that matched. */
export interface SearchHit {
  readonly post: PostSummary;
  /** The whole title in parts. */
  readonly title: readonly SnippetPart[];
  /** A stretch of the body around the first hit, or the excerpt when only the title or a filter matched. */
  readonly snippet: readonly SnippetPart[];
}

/** `newest`: by publication, newest first. `relevance`: best first, among a bounded number of candidates. */
export type SearchOrder = 'newest' | 'relevance';

/** What an empty result suggests: the same search with one condition relaxed, and what it would find. */
export interface SearchSuggestion {
  readonly kind: 'drop-term' | 'drop-dates' | 'drop-sources';
  /** The term to drop, for `drop-term`. */
  readonly term: string | undefined;
  readonly text: string;
  readonly count: number;
}

/** One page of what a filter finds. */
export interface SearchPage {
  readonly hits: readonly SearchHit[];
  /** Posts found; exact up to 1,000. */
  readonly count: number;
  /** False when there are more than `count`. */
  readonly exact: boolean;
  /** Cursor of the next page (an opaque short string); undefined on the last. */
  readonly next: string | undefined;
  /** Folded terms to mark in titles, snippets and the article. */
  readonly marks: readonly string[];
  /** Only when nothing was found. */
  readonly suggestions: readonly SearchSuggestion[];
}
