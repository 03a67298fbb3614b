import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '@/tools/corpus/usage-error';
import { wholeNumber } from '@/tools/corpus/whole-number';
import { archiveSizes } from '../archive-sizes';
import { textOptions } from '../text-options';

/** What `npm run bench:peers` is asked for. */
export interface PeersCommand {
  readonly sizes: readonly number[];
  /** Names of the peers to compare with. */
  readonly only: readonly string[];
  readonly out: string | undefined;
  /** Where posts, peers and their sites lie; they are used again. */
  readonly work: string;
  /** Builds of each, in turns; undefined for as many as fit the size. */
  readonly rounds: number | undefined;
  /** A build is stopped after this many seconds. */
  readonly limit: number;
}

const OPTIONS = ['posts', 'sizes', 'only', 'out', 'work', 'rounds', 'limit'];
const USAGE =
  'npm run bench:peers -- [--posts N | --sizes N,N] [--only PEER,PEER] [--rounds N] [--limit SECONDS] [--out FILE] [--work DIR]';

/** Reads the command line; throws a UsageError that names the option and what it takes. */
export function parsePeersCommand(words: readonly string[], peers: readonly string[]): PeersCommand {
  const { posts, sizes, only, out, work, rounds, limit } = textOptions(words, OPTIONS, USAGE);
  const chosen = only?.split(',') ?? peers;
  const stranger = chosen.find((name) => !peers.includes(name));
  if (stranger !== undefined)
    throw new UsageError(`--only takes some of ${peers.join(', ')}, not "${stranger}"`);
  return {
    sizes: archiveSizes(posts, sizes),
    only: chosen,
    out,
    work: work ?? join(tmpdir(), 'broadsheet-bench'),
    rounds: rounds === undefined ? undefined : wholeNumber('rounds', rounds, 1, 100),
    limit: wholeNumber('limit', limit ?? '1800', 1, 86_400),
  };
}
