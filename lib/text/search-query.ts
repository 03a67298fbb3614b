/** One thing a post has to have. */
export type SearchCondition =
  | {
      readonly kind: 'text';
      /** Folded; runs of letters and digits separated by single spaces. */
      readonly term: string;
      readonly inTitle: boolean;
    }
  | { readonly kind: 'source' | 'tag'; readonly name: string };

/** Conditions of which one has to hold, and where they stand in what was typed. */
export interface SearchClause {
  readonly anyOf: readonly SearchCondition[];
  readonly start: number;
  readonly end: number;
}

/** What a reader asked for, understood. */
export interface SearchQuery {
  readonly clauses: readonly SearchClause[];
  readonly without: readonly SearchCondition[];
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** What was typed, without `date:`. */
  readonly textWithoutDates: string;
  /** True when something was typed of which nothing can be searched, such as punctuation. */
  readonly isVoid: boolean;
}
