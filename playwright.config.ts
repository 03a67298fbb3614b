import { defineConfig, devices } from '@playwright/test';
import { SAMPLE_SITE, sitesToStart } from './e2e/sites';
import { QUIET_BROWSER } from './scripts/setup/quiet-browser';

const chromium = process.env['CHROMIUM'];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  // On a busy machine a page may come to life too late. What passes only then is listed as flaky.
  retries: 1,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: SAMPLE_SITE.url,
    locale: 'zh-CN',
    timezoneId: 'America/Los_Angeles',
    trace: 'on-first-retry',
    launchOptions: { args: [...QUIET_BROWSER], ...(chromium ? { executablePath: chromium } : {}) },
  },
  projects: [
    {
      name: 'desktop',
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } },
      testIgnore: /without-javascript/,
    },
    {
      name: 'phone',
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
      testIgnore:
        /without-javascript|older-browsers|hostile-vectors|headers|valid-html|links|resilience|operations|upgrade|back-forward-cache|feeds|urls|runtime|own-paths/,
    },
    {
      name: 'without JavaScript',
      use: { ...devices['Desktop Chrome'], javaScriptEnabled: false },
      testMatch: /without-javascript/,
    },
  ],
  webServer: sitesToStart().map(({ url, contentDir, archive, prepare = 'true' }) => ({
    command: `${prepare} && npm run --silent build && npm run --silent serve`,
    url,
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 5_000 },
    env: {
      CONTENT_DIR: contentDir,
      ARCHIVE: archive,
      PORT: new URL(url).port,
      SITE_URL: new URL(url).origin,
    },
  })),
});
