import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { answers, aptInstall } from './apt-install.mjs';

const DEBIAN_CHROMIUM = '/usr/bin/chromium';
const DOWNLOAD_PATIENCE = 180_000;

/**
 * Path of a Chromium for the browser tests: `CHROMIUM` when it is set, one that is installed
 * already, Playwright's own download where that works, else Debian's package.
 *
 * @throws with one line that says what to do when there is none to be had
 */
export function ensureBrowser(): string {
  const named = process.env['CHROMIUM'];
  if (named) return named;
  const own = chromium.executablePath();
  for (const path of [own, DEBIAN_CHROMIUM]) if (existsSync(path)) return path;
  console.error('Fetching Chromium …');
  spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: DOWNLOAD_PATIENCE,
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
  });
  if (existsSync(own) && answers(own, ['--version'])) return own;
  aptInstall(['chromium'], 'for the browser tests');
  return DEBIAN_CHROMIUM;
}
