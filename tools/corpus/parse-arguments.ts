import { parseArgs } from 'node:util';
import { type CorpusOptions, corpusOptions } from './corpus-options';
import { UsageError } from './usage-error';
import { wholeNumber } from './whole-number';

const usage =
  'npm run corpus -- --posts N --out DIR [--seed S] [--sources K] [--days D] [--until YYYY-MM-DD]';

/** What the command line asks for. */
export interface CorpusCommand {
  readonly out: string;
  readonly seed: number;
  readonly options: CorpusOptions;
}

/** Reads the command line; throws a UsageError that names the option and what it takes. */
export function parseArguments(args: readonly string[]): CorpusCommand {
  const { posts, out, seed, sources, days, until } = optionValues(args);
  if (posts === undefined || !out) throw new UsageError(`--posts and --out are needed: ${usage}`);
  if (until !== undefined && !isDay(until)) {
    throw new UsageError(`--until takes a day from 1990-01-01 to 2099-12-31, not "${until}"`);
  }
  return {
    out,
    seed: seed === undefined ? 1 : wholeNumber('seed', seed, 0, 4_294_967_295),
    options: corpusOptions(wholeNumber('posts', posts, 1, 10_000_000), {
      ...(sources !== undefined && { sources: wholeNumber('sources', sources, 1, 2_000) }),
      ...(days !== undefined && { days: wholeNumber('days', days, 1, 7_300) }),
      ...(until !== undefined && { until }),
    }),
  };
}

function optionValues(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = { posts: text, out: text, seed: text, sources: text, days: text, until: text };
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const what = error instanceof Error ? error.message.split(/[.\n]/u)[0] : String(error);
    throw new UsageError(`${what}: ${usage}`);
  }
}

function isDay(value: string): boolean {
  if (!/^(199\d|20\d\d)-\d\d-\d\d$/u.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
