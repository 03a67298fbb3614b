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
export interface ProblemCount {
  readonly code: string;
  readonly count: number;
  readonly remedy: Remedy;
}

/** A file and how many problems it has. */
export interface PathCount {
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
