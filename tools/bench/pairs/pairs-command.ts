import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { UsageError } from '@/tools/corpus/usage-error';
import { wholeNumber } from '@/tools/corpus/whole-number';
import { textOptions } from '../text-options';

/** What can be compared. */
export const SUBJECTS = ['press', 'pages', 'search'] as const;

/** What `npm run bench:pairs` is asked for. */
export interface PairsCommand {
  /** Folder of the checkout to compare with, its packages installed. */
  readonly before: string;
  readonly subjects: readonly string[];
  readonly pairs: number;
  readonly posts: number;
  readonly out: string | undefined;
  readonly work: string;
  readonly port: number;
}

const OPTIONS = ['before', 'only', 'pairs', 'posts', 'out', 'work', 'port'];
const USAGE = `npm run bench:pairs -- --before DIR [--only ${SUBJECTS.join(',')}] [--pairs N] [--posts N] [--out FILE] [--work DIR] [--port N]`;

/** Reads the command line; throws a UsageError that names the option and what it takes. */
export function parsePairsCommand(words: readonly string[]): PairsCommand {
  const { before, only, pairs, posts, out, work, port } = textOptions(words, OPTIONS, USAGE);
  if (before === undefined) throw new UsageError(`--before is missing: ${USAGE}`);
  const subjects = only?.split(',') ?? SUBJECTS;
  const unknown = subjects.find((subject) => !SUBJECTS.some((known) => known === subject));
  if (unknown !== undefined) throw new UsageError(`--only takes ${SUBJECTS.join(', ')}, not ${unknown}`);
  return {
    before: resolve(before),
    subjects,
    pairs: wholeNumber('pairs', pairs ?? '7', 1, 1_000),
    posts: wholeNumber('posts', posts ?? '20000', 100, 10_000_000),
    out,
    work: work ?? join(tmpdir(), 'broadsheet-bench'),
    port: wholeNumber('port', port ?? '3590', 1_024, 65_500),
  };
}
