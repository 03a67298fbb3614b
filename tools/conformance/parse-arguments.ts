import { parseArgs } from 'node:util';
import { UsageError } from '@/tools/corpus/usage-error';

const usage = 'npm run conformance -- DIR [--json] [--examples N] [--zone ZONE] [--dump FILE]';

/** What the command line asks for. */
export interface ConformanceCommand {
  /** Folder of a Jekyll site. */
  readonly dir: string;
  readonly json: boolean;
  /** Differing posts to show of each kind. */
  readonly examples: number;
  /** IANA zone of the builder's clock, for sites without `timezone`. */
  readonly zone: string;
  /** Jekyll's result: read where it exists, else written, so that Jekyll runs once. */
  readonly dump: string | undefined;
}

/** Reads the command line; throws a UsageError that names the option and what it takes. */
export function parseArguments(args: readonly string[]): ConformanceCommand {
  const { values, positionals } = argumentsOf(args);
  const [dir, ...more] = positionals;
  if (dir === undefined || more.length > 0) throw new UsageError(`one folder is needed: ${usage}`);
  const examples = values.examples ?? '0';
  if (!/^\d{1,6}$/.test(examples)) throw new UsageError(`--examples takes a whole number, not "${examples}"`);
  const zone = values.zone ?? 'UTC';
  if (!isZone(zone)) throw new UsageError(`--zone takes a time zone such as Asia/Shanghai, not "${zone}"`);
  return { dir, json: values.json ?? false, examples: Number(examples), zone, dump: values.dump };
}

function argumentsOf(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = { json: { type: 'boolean' }, examples: text, zone: text, dump: text } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const what = error instanceof Error ? error.message.split(/[.\n]/u)[0] : String(error);
    throw new UsageError(`${what}: ${usage}`);
  }
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
