import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { timedRun } from '../process/timed-run';

/** In the project's folder for built things, so that the app finds the same packages. */
const FOLDER = '.build/bare-app';

const FILES = {
  'package.json': '{ "name": "bare-app", "private": true, "type": "module" }\n',
  'next.config.js': 'export default { poweredByHeader: false };\n',
  'app/layout.js':
    'export default function Layout({ children }) {\n  return <html lang="zh-CN"><body>{children}</body></html>;\n}\n',
  'app/page.js': 'export default function Page() {\n  return <p>One line of text.</p>;\n}\n',
  'app/article/page.js': `import html from './html.js';
export default function Page() {
  return <main dangerouslySetInnerHTML={{ __html: html }} />;
}
`,
};

/**
 * Builds the smallest App Router app: `/` is one line of text, `/article` the HTML it is given, both
 * static. Gives what starts it with `next start`, but for the port.
 */
export async function bareApp(html: string) {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const [name, text] of Object.entries(FILES)) write(name, text);
  write('app/article/html.js', `export default ${JSON.stringify(html)};\n`);
  const next = resolve('node_modules/next/dist/bin/next');
  await timedRun({
    file: process.execPath,
    words: [next, 'build'],
    cwd: FOLDER,
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  return { words: [next, 'start', '--hostname', '127.0.0.1'], cwd: FOLDER };
}

function write(name: string, text: string): void {
  const path = join(FOLDER, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}
