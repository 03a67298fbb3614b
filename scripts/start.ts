import { parseArgs } from 'node:util';
import { archivePlace } from '@/lib/archive/archive-place';
import { createLog } from '@/lib/server/log';
import { onStopSignal } from '@/lib/server/stop';
import { listenTrouble } from '@/lib/server/start-trouble';
import { environmentOrExit } from '@/lib/site/environment';
import { lastWord, logFormatOf } from '@/lib/site/last-word';
import { contentTrouble } from '@/lib/jekyll/walk/content-trouble';
import { buildApp } from './build-app';
import { startPressing } from './press-process';
import { serveApp } from './serve-app';

/** `npm start -- [--allow-removals]`: presses, builds, serves and keeps pressing, each in a process of its own. */

const environment = environmentOrExit();
const log = createLog(environment);
let isStopping = false;
// A press can be left at any moment; the next one completes it.
let stop = (): void => process.exit(0);
onStopSignal(() => {
  isStopping = true;
  stop();
});
try {
  process.exit(await start());
} catch (error) {
  end(error instanceof Error ? error.message : String(error), 1);
}

async function start(): Promise<number> {
  const words = optionsOrEnd();
  const place = archivePlace(environment.archive);
  const trouble =
    contentTrouble(environment.contentDir) ??
    ('refusal' in place ? place.refusal : undefined) ??
    (await listenTrouble(environment));
  if (trouble !== undefined) end(trouble, 2);
  const pressing = await startPressing(words, environment, log);
  await buildApp();
  const server = await serveApp();
  log.info('Watching the content folder; Ctrl+C stops everything.');
  stop = () => server.stop();
  const { code, how } = await server.ended;
  if (!isStopping)
    end(`The server process ended (${how}), and so does everything.`, code === 0 ? 1 : (code ?? 1));
  await pressing.stop();
  return code ?? 1;
}

function optionsOrEnd(): readonly string[] {
  const args = process.argv.slice(2);
  try {
    parseArgs({ args, options: { 'allow-removals': { type: 'boolean' } } });
    return args;
  } catch (error) {
    end(
      `${error instanceof Error ? error.message : String(error)}\nUsage: npm start -- [--allow-removals]`,
      2,
    );
  }
}

function end(reason: string, code: number): never {
  lastWord(reason, logFormatOf(environment));
  process.exit(code);
}
