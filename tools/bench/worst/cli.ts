// npm run bench:worst: how long posts take that are written to be slow, and a search for others.
import { wholeNumber } from '@/tools/corpus/whole-number';
import { UsageError } from '@/tools/corpus/usage-error';
import { runAsCommand } from '../run-as-command';
import { textOptions } from '../text-options';
import { runShapes } from './run-shapes';
import { runWorst } from './run-worst';

const PARTS = ['posts', 'shapes'];
const USAGE = 'npm run bench:worst -- [--only posts|shapes] [--from NAME] [--every N]';

await runAsCommand('bench:worst', async (words, typed) => {
  const { only, from = '', every = '50' } = textOptions(words, ['only', 'from', 'every'], USAGE);
  if (only !== undefined && !PARTS.includes(only))
    throw new UsageError(`--only takes posts or shapes.\nUsage: ${USAGE}`);
  const command = { from, every: wholeNumber('every', every, 1, 1_000_000) };
  if (only !== 'shapes') await runWorst(typed);
  if (only !== 'posts' && (await runShapes(command)) > 0) process.exitCode = 1;
});
