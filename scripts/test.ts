import { mkdirSync, rmSync } from 'node:fs';
import { SAMPLE_SITE } from '@/e2e/sites';
import { press } from '@/lib/press/press';
import { buildApp } from './build-app';
import { CHECKS, run } from './checks';
import { prepareBrowserTests } from './setup/prepare-browser-tests';

await prepareBrowserTests();
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });

const total = { passed: 0, failed: 0 };
for (const check of CHECKS) {
  try {
    if (check.name === 'browser tests') await prepareSite();
    const { passed, failed } = await run(check);
    total.passed += passed;
    total.failed += failed;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    total.failed += 1;
  }
}
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${total.passed} passed, ${total.failed} failed`);

/** The browser tests run against the built app, and a build renders a sample of the archive. */
async function prepareSite(): Promise<void> {
  await press(SAMPLE_SITE);
  process.env['ARCHIVE'] = SAMPLE_SITE.archive;
  await buildApp();
}
