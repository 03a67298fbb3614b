/** A key and the posts that have it. */
export interface Postings {
  readonly high: number;
  /** The second number of the key; 0 where keys are one number. */
  readonly low: number;
  /** Positions of the posts in order; they hold until the next is asked for. */
  readonly positions: Uint32Array;
}
