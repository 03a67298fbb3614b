/** A tag and how many posts have it. */
export interface TagCount {
  readonly tag: string;
  readonly count: number;
}
