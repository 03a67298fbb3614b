import { mkdirSync, rmSync } from 'node:fs';
import { SAMPLE_SITE } from '@/e2e/sites';
import { press } from '@/lib/press/press';
import { buildApp } from './build-app';
import { CHECKS, run } from './checks';
import { ensureBrowser } from './setup/ensure-browser';
import { ensureChineseFont } from './setup/ensure-chinese-font';
import { withWaitingLine } from './waiting-line';

process.env['CHROMIUM'] = ensureBrowser();
ensureChineseFont();
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });

const total = { passed: 0, failed: 0 };
for (const check of CHECKS) {
  if (check.name === 'browser tests') {
    await press(SAMPLE_SITE);
    process.env['ARCHIVE'] = SAMPLE_SITE.archive;
    await withWaitingLine('Building the app', buildApp);
  }
  const { passed, failed } = await run(check);
  total.passed += passed;
  total.failed += failed;
}
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
