import type { Category, CategoryLink } from './category';
import type { PostSummary } from './post-summary';

/** The newest posts of one busy source. */
export interface FrontSection {
  readonly category: Category;
  readonly posts: readonly PostSummary[];
}

/** A source and how many posts it had on one day. */
export interface ActiveSource {
  readonly category: CategoryLink;
  readonly count: number;
}

/** Posts on one day of the site's zone. */
export interface DayCount {
  /** `YYYY-MM-DD` in the site's zone. */
  readonly day: string;
  readonly count: number;
}

/** Everything the front page shows. */
export interface FrontPage {
  /** The newest substantial article; undefined in an empty archive. */
  readonly lead: PostSummary | undefined;
  /** The newest posts without the lead. */
  readonly latest: readonly PostSummary[];
  readonly sections: readonly FrontSection[];
  /** Most active sources on the newest day that has posts. */
  readonly active: readonly ActiveSource[];
  /** The last days that have posts, newest first, at most 35. */
  readonly days: readonly DayCount[];
  readonly total: number;
}
