/** A named list of posts as links show it. */
export interface CategoryLink {
  /** The name in its URL, not percent-encoded: `zhongguozhengquanbao`. */
  readonly slug: string;
  /** The name people read: `中国证券报`. */
  readonly name: string;
}

/** A category with its figures, for directories and navigation. */
export interface Category extends CategoryLink {
  readonly count: number;
  /** Instant (epoch seconds) of the newest post; undefined when none has a date. */
  readonly newest: number | undefined;
}
