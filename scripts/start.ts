import { press } from '@/lib/press/press';
import { pressAloud } from '@/lib/press/press-aloud';
import { reportLine } from '@/lib/press/report-line';
import { reportText } from '@/lib/press/report-text';
import { watchContent } from '@/lib/press/watch-content';
import { environmentOrExit } from '@/lib/site/environment-or-exit';
import { buildApp } from './build-app';
import { serveApp } from './serve-app';

const { contentDir, archive } = environmentOrExit();

console.log(reportText(await pressAloud({ contentDir, archive })));
await buildApp();
const server = await serveApp();
console.log('Watching the content folder; Ctrl+C stops everything.');

const stopWatching = watchContent(contentDir, async () => {
  const report = await press({ contentDir, archive });
  if (report.added + report.changed + report.removed > 0) console.log(reportLine(report));
});
server.on('exit', (code) => {
  stopWatching();
  process.exit(code ?? 0);
});
