import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from '@/scripts/corpus/usage-error';
import { wholeNumber } from '../command-values';

/** What `npm run bench:soak` is asked for. */
export interface SoakCommand {
  readonly minutes: number;
  readonly posts: number;
  readonly out: string | undefined;
  readonly work: string;
  readonly port: number;
}

const USAGE = 'npm run bench:soak -- [--minutes N] [--posts N] [--out FILE] [--work DIR] [--port N]';

/** Reads the command line; throws a UsageError that names the option and what it takes. */
export function parseSoakCommand(words: readonly string[]): SoakCommand {
  const { minutes, posts, out, work, port } = valuesOf(words);
  return {
    minutes: wholeNumber('minutes', minutes ?? '30', 1, 10_000),
    posts: wholeNumber('posts', posts ?? '10000', 20, 10_000_000),
    out,
    work: work ?? join(tmpdir(), 'broadsheet-bench'),
    port: wholeNumber('port', port ?? '3580', 1_024, 65_500),
  };
}

function valuesOf(words: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = { minutes: text, posts: text, out: text, work: text, port: text };
  try {
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\nUsage: ${USAGE}`);
  }
}
