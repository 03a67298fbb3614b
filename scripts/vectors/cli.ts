// npm run test:vectors: exit 0 when no published vector does anything and the raw ones do, 1 otherwise.
import { chromium } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { press } from '@/lib/press/press';
import { buildApp } from '../build-app';
import { serveApp } from '../serve-app';
import { ensureBrowser } from '../setup/ensure-browser';
import { freePort } from './free-port';
import { readVectors } from './read-vectors';
import { runVectors } from './run-vectors';
import { vectorsReport } from './vectors-report';
import { writeVectorSite } from './write-vector-site';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
];

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
await buildApp();
const server = await serveApp();
const browser = await chromium.launch({
  executablePath,
  // Other hosts do not exist for this browser. Intercepting what it asks of them would switch its cache off.
  args: [...QUIET, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});
try {
  const lists = readVectors();
  const started = performance.now();
  const results = await runVectors(
    await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } }),
    origin,
    lists.flatMap(({ vectors }) => vectors),
    (done) => {
      if (process.stderr.isTTY) process.stderr.write(`${done} vectors\r`);
    },
  );
  const { text, holds } = vectorsReport(lists, results, (performance.now() - started) / 1000);
  console.log(text);
  process.exitCode = holds ? 0 : 1;
} finally {
  await browser.close();
  server.stop();
  rmSync(folder, { recursive: true, force: true });
}
