import { keepPressing } from '@/lib/press/keep-pressing';
import { pressAloud } from '@/lib/press/press-aloud';
import { reportLine } from '@/lib/press/report-line';
import { reportText } from '@/lib/press/report-text';
import { environmentOrExit } from '@/lib/site/environment-or-exit';
import { setPriority } from 'node:os';
import { buildApp } from './build-app';
import { serveApp } from './serve-app';

/** How much more willingly the press gives way to the server (`nice`). */
const GIVE_WAY = 5;

const { contentDir, archive } = environmentOrExit();

console.log(reportText(await pressAloud({ contentDir, archive })));
await buildApp();
const server = await serveApp();
try {
  setPriority(GIVE_WAY);
} catch {
  // Some systems do not let a process be polite; it presses all the same.
}
console.log('Watching the content folder; Ctrl+C stops everything.');

const stopPressing = keepPressing({
  contentDir,
  archive,
  onReport(report) {
    if (report.added + report.changed + report.removed > 0) console.log(reportLine(report));
  },
  onTrouble: (message) => console.error(message),
});
server.on('exit', (code) => {
  void stopPressing().then(() => process.exit(code ?? 0));
});
