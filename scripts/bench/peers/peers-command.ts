import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from '@/scripts/corpus/usage-error';
import { wholeNumber, wholeNumbers } from '../command-values';

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

const USAGE =
  'npm run bench:peers -- [--posts N | --sizes N,N] [--only PEER,PEER] [--rounds N] [--limit SECONDS] [--out FILE] [--work DIR]';

/** Reads the command line; throws a UsageError that names the option and what it takes. */
export function parsePeersCommand(words: readonly string[], peers: readonly string[]): PeersCommand {
  const { posts, sizes, only, out, work, rounds, limit } = valuesOf(words);
  if (posts !== undefined && sizes !== undefined)
    throw new UsageError('--posts is one size and --sizes are several: give one of them');
  const chosen = only?.split(',') ?? peers;
  const stranger = chosen.find((name) => !peers.includes(name));
  if (stranger !== undefined)
    throw new UsageError(`--only takes some of ${peers.join(', ')}, not "${stranger}"`);
  return {
    sizes: wholeNumbers(posts === undefined ? 'sizes' : 'posts', sizes ?? posts ?? '10000', 20, 10_000_000),
    only: chosen,
    out,
    work: work ?? join(tmpdir(), 'broadsheet-bench'),
    rounds: rounds === undefined ? undefined : wholeNumber('rounds', rounds, 1, 100),
    limit: wholeNumber('limit', limit ?? '1800', 1, 86_400),
  };
}

function valuesOf(words: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = {
    posts: text,
    sizes: text,
    only: text,
    out: text,
    work: text,
    rounds: text,
    limit: text,
  };
  try {
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\nUsage: ${USAGE}`);
  }
}
