import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '@/tools/corpus/usage-error';
import { wholeNumber } from '@/tools/corpus/whole-number';
import { archiveSizes } from './archive-sizes';
import { textOptions } from './text-options';

/** What `npm run bench` is asked for. */
export interface BenchCommand<Area extends string = string> {
  /** Posts of each archive, in this order. */
  readonly sizes: readonly number[];
  readonly only: readonly Area[];
  /** Where the figures go; undefined for a name made of the date. */
  readonly out: string | undefined;
  /** Where corpora and archives lie; they are used again. */
  readonly work: string;
  readonly port: number;
  /** Length of each load. */
  readonly seconds: number;
  /** Distinct articles to ask for at most. */
  readonly crawl: number;
  /** Paths that lead nowhere to ask for. */
  readonly lost: number;
}

const OPTIONS = ['posts', 'sizes', 'only', 'out', 'work', 'port', 'seconds', 'crawl', 'lost'];
const USAGE =
  'npm run bench -- [--posts N | --sizes N,N] [--only AREA,AREA] [--out FILE] [--work DIR] [--port N] [--seconds N] [--crawl N] [--lost N]';

/** Reads the command line; throws a UsageError that names the option and what it takes. */
export function parseBenchCommand<Area extends string>(
  words: readonly string[],
  areas: readonly Area[],
): BenchCommand<Area> {
  const { posts, sizes, only, out, work, port, seconds, crawl, lost } = textOptions(words, OPTIONS, USAGE);
  const chosen = only?.split(',') ?? areas;
  return {
    sizes: archiveSizes(posts, sizes),
    only: chosen.map((name) => {
      const area = areas.find((known) => known === name);
      if (area === undefined) throw new UsageError(`--only takes some of ${areas.join(', ')}, not "${name}"`);
      return area;
    }),
    out,
    work: work ?? join(tmpdir(), 'broadsheet-bench'),
    port: wholeNumber('port', port ?? '3580', 1_024, 65_500),
    seconds: wholeNumber('seconds', seconds ?? '5', 1, 600),
    crawl: wholeNumber('crawl', crawl ?? '10000', 1, 1_000_000),
    lost: wholeNumber('lost', lost ?? '10000', 2, 1_000_000),
  };
}
