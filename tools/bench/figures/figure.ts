/** What a number counts. Megabytes are 1,000,000 bytes. */
export type Unit =
  's' | 'ms' | 'kB' | 'MB' | 'MB/min' | 'posts/s' | 'requests/s' | 'bytes/byte' | 'files' | 'times' | 'posts';

/** How long answers took, in milliseconds, and how many came in a second. */
export interface Latency {
  readonly requests: number;
  /** Requests without the expected answer; their times count like the others'. */
  readonly failed: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
  readonly perSecond: number;
}

/** What was measured, at one size of the archive: a number, how long answers took, or why it could not be had. */
export interface Figure {
  readonly area: string;
  readonly what: string;
  /** Posts in the archive. */
  readonly posts: number;
  readonly value?: number;
  readonly unit?: Unit;
  readonly latency?: Latency;
  /** Why there is no number. */
  readonly missing?: string;
}
