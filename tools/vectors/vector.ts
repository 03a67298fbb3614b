/** A body that attacks whoever shows it. */
export interface Vector {
  /** Which list it is from and what it tries; no two are the same. */
  readonly title: string;
  /** What a publisher would write as the body of a post. */
  readonly payload: string;
}
