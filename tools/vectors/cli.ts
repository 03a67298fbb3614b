// npm run test:vectors: exit 0 when no published vector does anything and the raw ones do, 1 otherwise.
// With --policy-alone: counts what the bodies do unsanitised, on pages with their policy; a figure, not a test.
import { chromium, type BrowserContext } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { press } from '@/lib/press/press';
import { buildApp } from '@/scripts/build-app';
import { serveApp } from '@/scripts/serve-app';
import { ensureBrowser } from '@/scripts/setup/ensure-browser';
import { QUIET_BROWSER } from '@/scripts/setup/quiet-browser';
import { freePort } from './free-port';
import { measurePolicyAlone } from './measure-policy-alone';
import { putRawBodies } from './put-raw-bodies';
import { readVectors } from './read-vectors';
import { runVectors } from './run-vectors';
import { vectorPosts } from './vector-posts';
import { vectorsReport } from './vectors-report';
import { writeVectorSite } from './write-vector-site';

const folder = mkdtempSync(join(tmpdir(), 'vectors-'));
const contentDir = join(folder, 'site');
const archive = join(folder, 'archive.db');
const port = await freePort();
const origin = `http://127.0.0.1:${port}`;
Object.assign(process.env, {
  CONTENT_DIR: contentDir,
  ARCHIVE: archive,
  HOST: '127.0.0.1',
  PORT: port,
  SITE_URL: origin,
  LOG_LEVEL: 'warn',
});

const executablePath = ensureBrowser();
writeVectorSite(contentDir);
await press({ contentDir, archive });
const lists = readVectors();
const vectors = lists.flatMap((list) => list.vectors);
const isPolicyAlone = process.argv.includes('--policy-alone');
const rawPosts = vectorPosts(vectors).filter(({ format }) => format === 'html');
if (isPolicyAlone) putRawBodies(archive, rawPosts);
await buildApp();
const server = await serveApp();
const browser = await chromium.launch({
  executablePath,
  // Other hosts do not exist for this browser. Intercepting what it asks of them would switch its cache off.
  args: [...QUIET_BROWSER, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});
try {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } });
  if (isPolicyAlone) console.log(await measurePolicyAlone(context, origin, lists, rawPosts, showProgress));
  else await testVectors(context);
} finally {
  await browser.close();
  server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function testVectors(context: BrowserContext): Promise<void> {
  const started = performance.now();
  const results = await runVectors(context, origin, vectors, showProgress);
  const { text, holds } = vectorsReport(lists, results, (performance.now() - started) / 1000);
  console.log(text);
  process.exitCode = holds ? 0 : 1;
}

function showProgress(done: number): void {
  if (process.stderr.isTTY) process.stderr.write(`${done} vectors\r`);
}
