import type { FigureLog } from '../figures/figure-log';
import type { BenchSite } from '../site/bench-site';

/** What a measurement is given. */
export interface AreaContext {
  /** Its corpus is written and its archive pressed, but for the press itself. */
  readonly site: BenchSite;
  readonly log: FigureLog;
  /** The first of ten ports that are free on the loopback address. */
  readonly port: number;
  /** Length of each load, in seconds. */
  readonly seconds: number;
  /** Distinct articles to ask for at most. */
  readonly crawl: number;
  /** Paths that lead nowhere to ask for. */
  readonly lost: number;
}

/** Measures one side of Broadsheet at one size. */
export type Area = (context: AreaContext) => Promise<void>;

/** Bytes in a megabyte, as figures count it. */
export const MB = 1_000_000;
