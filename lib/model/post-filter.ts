/** The filter that lets every post through. */
export const EVERYTHING: PostFilter = {
  sources: [],
  withoutSources: [],
  tags: [],
  from: undefined,
  to: undefined,
  hasPicture: false,
  minLength: undefined,
  text: '',
};

/**
 * One state of the filter language: what a list, a search or a feed is narrowed to. Every state
 * has exactly one URL (lib/site makes and reads it). Conditions are joined by "and".
 */
export interface PostFilter {
  /** Slugs of sources; a post has to belong to one of them. Empty: any source. */
  readonly sources: readonly string[];
  /** Slugs of sources a post must not belong to. */
  readonly withoutSources: readonly string[];
  /** Slugs of tags; a post has to carry all of them. */
  readonly tags: readonly string[];
  /** First day, `YYYY-MM-DD` in the site's zone. */
  readonly from: string | undefined;
  /** Last day, included. */
  readonly to: string | undefined;
  readonly hasPicture: boolean;
  /** At least so many visible characters. */
  readonly minLength: number | undefined;
  /** What the reader typed, in the query language (`"exact"`, `-without`, `OR`, `来源:` …); '' for none. */
  readonly text: string;
}
