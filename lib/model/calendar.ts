import type { DayCount } from './front-page';
import type { PostPage } from './post-page';
import type { PostSummary } from './post-summary';

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
