// npm run e2e:firefox: walks the main journeys of a reader in Firefox; exit 0 when all of them hold, 1 otherwise.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { press } from '@/lib/press/press';
import { buildApp } from '@/scripts/build-app';
import { serveApp } from '@/scripts/serve-app';
import { freePort } from '@/tools/vectors/free-port';
import { JOURNEYS } from './journeys';

const executablePath = process.env['FIREFOX'] ?? '/usr/bin/firefox-esr';
if (!existsSync(executablePath)) {
  console.error(`No Firefox at ${executablePath}: install firefox-esr, or name one in FIREFOX.`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'firefox-'));
const archive = join(folder, 'archive.db');
const port = await freePort();
const origin = `http://127.0.0.1:${port}`;
Object.assign(process.env, { ARCHIVE: archive, HOST: '127.0.0.1', PORT: port, SITE_URL: origin });

await press({ contentDir: process.env['CONTENT_DIR'] ?? 'content', archive });
await buildApp();
const server = await serveApp();
const browser = await puppeteer.launch({ browser: 'firefox', executablePath });
try {
  console.log(await browser.version());
  for (const [name, walk] of Object.entries(JOURNEYS)) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const complaints: unknown[] = [];
    page.on('pageerror', (error) => complaints.push(error));
    await page.setViewport({ width: 1280, height: 900 });
    try {
      await walk(page, origin);
      if (complaints.length > 0) throw complaints[0];
      console.log(`holds  ${name}`);
    } catch (error) {
      console.log(`FAILS  ${name}: ${String(error)}`);
      process.exitCode = 1;
    }
    await context.close();
  }
} finally {
  await browser.close();
  server.stop();
  rmSync(folder, { recursive: true, force: true });
}
