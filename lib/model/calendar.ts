import type { PostPage, PostSummary } from './post';
import type { Category, CategoryLink } from './category';

/** Posts in one year or month. */
export interface PeriodCount {
  /** `YYYY` or `YYYY-MM` in the site's zone. */
  readonly period: string;
  readonly count: number;
}

/** One year for a calendar: its days that have posts, oldest first. */
export interface Calendar {
  /** `YYYY`. */
  readonly year: string;
  readonly days: readonly DayCount[];
  readonly total: number;
}

/** A year with its months and the years around it that have posts. */
export interface YearPage extends Calendar {
  readonly months: readonly PeriodCount[];
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** A month: its days, its newest posts and the months around it that have posts. */
export interface MonthPage {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly days: readonly DayCount[];
  readonly total: number;
  readonly newest: readonly PostSummary[];
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** A day: one page of its posts and the days around it that have posts. */
export interface DayPage {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly page: PostPage;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

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
