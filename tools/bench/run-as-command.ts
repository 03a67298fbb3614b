import { existsSync } from 'node:fs';
import { UsageError } from '@/tools/corpus/usage-error';

/** Runs one of the benchmarks; exit code 2 for a command line that cannot be used, 1 when it could not be run. */
export async function runAsCommand(
  name: string,
  run: (words: readonly string[], command: string) => Promise<void>,
): Promise<void> {
  const words = process.argv.slice(2);
  // What was started ends with this process, however it ends.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  try {
    if (!existsSync('/proc/self/status')) throw new Error('memory is read from /proc, which needs Linux');
    await run(words, [`npm run ${name}`, ...(words.length > 0 ? ['--', ...words] : [])].join(' '));
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
