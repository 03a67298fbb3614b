import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wholeNumber } from '@/tools/corpus/whole-number';
import { textOptions } from '../text-options';

/** What `npm run bench:soak` is asked for. */
export interface SoakCommand {
  readonly minutes: number;
  readonly posts: number;
  readonly out: string | undefined;
  readonly work: string;
  readonly port: number;
}

const OPTIONS = ['minutes', 'posts', 'out', 'work', 'port'];
const USAGE = 'npm run bench:soak -- [--minutes N] [--posts N] [--out FILE] [--work DIR] [--port N]';

/** Reads the command line; throws a UsageError that names the option and what it takes. */
export function parseSoakCommand(words: readonly string[]): SoakCommand {
  const { minutes, posts, out, work, port } = textOptions(words, OPTIONS, USAGE);
  return {
    minutes: wholeNumber('minutes', minutes ?? '30', 1, 10_000),
    posts: wholeNumber('posts', posts ?? '10000', 20, 10_000_000),
    out,
    work: work ?? join(tmpdir(), 'broadsheet-bench'),
    port: wholeNumber('port', port ?? '3580', 1_024, 65_500),
  };
}
