import { parseArgs } from 'node:util';
import { UsageError } from '@/tools/corpus/usage-error';

/**
 * What a command line gives of the options of these names, each of which takes a text; throws a UsageError that ends
 * with the usage.
 */
export function textOptions(
  words: readonly string[],
  names: readonly string[],
  usage: string,
): Readonly<Record<string, string | undefined>> {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' } as const]));
  try {
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\nUsage: ${usage}`);
  }
}
