import { pressFromCommandLine } from '@/lib/press/press-command';
import { createLog } from '@/lib/server/log';
import { environmentOrExit } from '@/lib/site/environment';
import { lastWord } from '@/lib/site/last-word';
import { buildApp } from './build-app';
import { bundled } from './setup/bundled.mjs';

const environment = environmentOrExit();
const log = createLog({ ...environment, logFormat: environment.logFormat ?? 'text' }, process.stderr);
const code = await pressFromCommandLine([], environment, log);
if (code !== 0) process.exit(code);
try {
  await buildApp();
  // Where the installation may not be written later, it is there already.
  await bundled('scripts/keep-pressing.ts');
} catch (error) {
  lastWord(error instanceof Error ? error.message : String(error), environment.logFormat);
  process.exitCode = 1;
}
