import type { RemovalCount } from './removal';

/**
 * Something wrong with one file of the content folder. Problems are reported, never thrown:
 * the post stays readable wherever there is text.
 */
export interface Problem {
  /** Path inside the content folder, with `/` between its parts. */
  readonly path: string;
  /** Line in that file, counted from 1; 0 when the problem has no line. */
  readonly line: number;
  /** Stable name such as `DATE_INVALID`; never changes once published. */
  readonly code: string;
  /** One sentence for the publisher: what is wrong and what was done about it. */
  readonly message: string;
}

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

/** What was done about a problem, in kinds that the interface has words for. */
export type Remedy =
  /** Mended: nothing is missing. */
  | 'repaired'
  /** What the file says cannot be used; something else stands for it. */
  | 'replaced'
  /** Shown as plain text. */
  | 'as-text'
  /** A part was taken out, the rest is shown. */
  | 'part-removed'
  /** The file has no page, or keeps the one it had. */
  | 'left-out'
  /** Shown as it is; only the publisher can mend it. */
  | 'shown';

/** All problems of one code. */
interface ProblemCount {
  readonly code: string;
  readonly count: number;
  readonly remedy: Remedy;
}

/** A file and how many problems it has. */
interface PathCount {
  readonly path: string;
  readonly count: number;
}

/** What the newest press found wrong, in figures. */
export interface PressSummary {
  /** When it ended, in epoch seconds. */
  readonly pressedAt: number;
  /** How long it took; undefined in archives that were last pressed before this was noted. */
  readonly seconds?: number;
  readonly posts: number;
  readonly problems: number;
  /** Most frequent first. */
  readonly codes: readonly ProblemCount[];
  /** The files with the most problems, at most ten, worst first. */
  readonly worst: readonly PathCount[];
}
