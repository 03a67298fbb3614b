import { setPriority } from 'node:os';
import { keepPressing } from '@/lib/press/keep-pressing';
import { pressAloud } from '@/lib/press/press-aloud';
import { reportLine } from '@/lib/press/report-line';
import { reportText } from '@/lib/press/report-text';
import { createLog } from '@/lib/server/create-log';
import { onStopSignal } from '@/lib/server/on-stop-signal';
import { environmentOrExit } from '@/lib/site/environment-or-exit';
import { buildApp } from './build-app';
import { serveApp } from './serve-app';

/** How much more willingly the press gives way to the server (`nice`). */
const GIVE_WAY = 5;

const environment = environmentOrExit();
const { contentDir, archive } = environment;
const log = createLog(environment);
// A press can be left at any moment; the next one completes it.
let stop = (): void => process.exit(0);
onStopSignal(() => stop());

console.log(reportText(await pressAloud({ contentDir, archive })));
await buildApp();
const server = await serveApp();
try {
  setPriority(GIVE_WAY);
} catch {
  // Some systems do not let a process be polite; it presses all the same.
}
const stopPressing = keepPressing({
  contentDir,
  archive,
  onReport(report) {
    const { problems, ...figures } = report;
    if (report.added + report.changed + report.removed > 0)
      log.info({ press: { ...figures, problems: problems.length } }, reportLine(report));
  },
  onTrouble: (message) => log.error(message),
});
log.info('Watching the content folder; Ctrl+C stops everything.');
stop = () => server.stop();
const code = await server.ended;
await stopPressing();
process.exit(code);
