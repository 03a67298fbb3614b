import type { Problem } from './problem';
import type { RemovalCount } from './removal';

/** What one press did; `npm run press -- --json` prints it. */
export interface PressReport {
  readonly generation: number;
  /** Posts in the archive afterwards. */
  readonly posts: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  readonly problems: readonly Problem[];
  /** What repairs took out of the posts in the archive. */
  readonly removals: readonly RemovalCount[];
  readonly seconds: number;
}
