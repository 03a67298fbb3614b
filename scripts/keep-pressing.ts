import { existsSync } from 'node:fs';
import { setPriority } from 'node:os';
import { keepPressing } from '@/lib/press/watch/keep-pressing';
import { logSettings } from '@/lib/press/report/log-report';
import { pressAloud } from '@/lib/press/report/progress-line';
import { PressTrouble, type TroubleKind } from '@/lib/press/press-trouble';
import { reportLine, reportText } from '@/lib/press/report/report-text';
import { createLog } from '@/lib/server/log';
import { onStopSignal } from '@/lib/server/stop';
import { environmentOrExit } from '@/lib/site/environment';
import { lastWord, logFormatOf } from '@/lib/site/last-word';

/** The press of `npm start`, in a process of its own (press-process.ts): once at first, then whatever changes. */

/** How much more willingly the press gives way to the server (`nice`). */
const GIVE_WAY = 5;

/** What a later press may find mended, while the site is served as it was pressed last. */
const PASSING: ReadonlySet<TroubleKind> = new Set(['lost', 'full', 'refused']);

const environment = environmentOrExit();

const { contentDir, archive } = environment;

const log = createLog(environment);

let said = '';

// A press can be left at any moment; the next one completes it.
let stop = async (): Promise<void> => Promise.resolve();

const end = (): void => void stop().then(() => process.exit(0));

process.once('disconnect', end);

onStopSignal(end);

for (const event of ['unhandledRejection', 'uncaughtException']) process.on(event, fail);

if (!process.argv.includes('--again')) await pressFirst();

process.send?.('pressed');

try {
  setPriority(GIVE_WAY);
} catch {
  // Some systems do not let a process be polite; it presses all the same.
}

stop = keepPressing({
  contentDir,
  archive,
  onReport(report) {
    const { problems, ...figures } = report;
    said = logSettings(report, log, said);
    if (report.added + report.changed + report.removed > 0)
      log.info({ press: { ...figures, problems: problems.length } }, reportLine(report));
  },
  onTrouble: (message) => log.error(message),
  onMended: () => log.info('The press goes on.'),
});

/** The next process starts with a clear head. */
function fail(reason: unknown): void {
  const words = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
  log.error(`The press cannot go on: ${words}`);
  process.exit(1);
}

async function pressFirst(): Promise<void> {
  try {
    const allowRemovals = process.argv.includes('--allow-removals');
    const report = await pressAloud({ contentDir, archive, allowRemovals });
    for (const line of reportText(report).split('\n')) log.info(line);
    said = logSettings(report, log, said);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const isTrouble = error instanceof PressTrouble;
    if (isTrouble && PASSING.has(error.kind) && existsSync(archive)) {
      log.error(`${reason} What was pressed before is served.`);
      return;
    }
    lastWord(`The press stopped: ${reason}`, logFormatOf(environment));
    process.exit(isTrouble ? error.exitCode : 1);
  }
}
