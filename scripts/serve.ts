import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArchiveReader } from '@/lib/archive/read/archive-reader';
import { createLog } from '@/lib/server/log';
import { onStopSignal } from '@/lib/server/stop';
import { startServer, type Address } from '@/lib/server/start-server';
import { startTrouble } from '@/lib/server/start-trouble';
import { environmentOrExit } from '@/lib/site/environment';
import { lastWord, logFormatOf } from '@/lib/site/last-word';
import { buildOf, holdBuild } from './builds';

let stopping = false;

const environment = environmentOrExit();

const { archive } = environment;

if (!existsSync(archive))
  refuse(`There is no archive at ${archive}; npm run build makes it, npm start does everything.`);

const build = buildOf(import.meta.url);

if (build === undefined) refuse('The app was not built; npm run build does it, npm start does everything.');

holdBuild(build);

// Read by next.config.js and by what starts the painter of cards.
process.env['BROADSHEET_BUILD'] = build;

const { base, misfit } = lookAtArchive();

if (misfit?.fit === 'foreign')
  refuse(
    `ARCHIVE ${archive}: ${misfit.reason}; npm run build makes app and archive fit, npm start does everything.`,
  );

if (readFileSync(join(build, 'base-path'), 'utf8') !== base)
  refuse(`The app was not built for baseurl “${base}”; npm run build makes it, npm start does everything.`);

const log = createLog(environment);

// A request that fails in a way nobody foresaw is one request.
process.on('unhandledRejection', (reason) => {
  log.error(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason));
});

if (misfit) log.warn(`ARCHIVE ${archive}: ${misfit.reason}; npm run build makes app and archive fit.`);

const server = await startServer({ ...environment, base, build, log }).catch((error: unknown) => {
  const trouble = startTrouble(error, environment);
  return refuse(trouble ?? (error instanceof Error ? error.message : String(error)));
});

log.info(`Broadsheet is at ${urlOf(environment, base)} (process ${process.pid}).`);

log.flush();

// scripts/start.ts waits for this word, and stops the server by hanging up.
process.send?.('listening');

process.once('disconnect', stop);

onStopSignal(stop);

function stop(): void {
  if (stopping) return;
  stopping = true;
  log.info('Stopping: requests in flight are finished.');
  void server.stop().then(() => {
    log.info('Stopped.');
    process.exit(0);
  });
}

function lookAtArchive() {
  const reader = new ArchiveReader(archive);
  try {
    return { base: reader.site()?.baseurl ?? '', misfit: reader.misfit() };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(`ARCHIVE ${archive} cannot be read (${reason}); npm run press -- --full makes it anew.`);
  } finally {
    reader.close();
  }
}

function refuse(reason: string): never {
  lastWord(reason, logFormatOf(environment));
  process.exit(2);
}

/** The address for people and for requests from this machine; `base` is the site's `baseurl`. */
function urlOf({ host, port }: Address, base: string): string {
  const reachable = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}${base}/`;
}
