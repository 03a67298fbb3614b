import { CHECKS, run, type Check } from './checks';

/** `npm run check`: what a commit has to pass, in seconds: what has not changed since the last time is not looked at again. */

const CACHED: Readonly<Record<string, readonly string[]>> = {
  format: ['--cache', '--cache-location=.build/checked/format'],
  types: ['--incremental', '--tsBuildInfoFile', '.build/checked/types.tsbuildinfo'],
  'lint, import directions': ['--cache', '--cache-location=.build/checked/lint', '--cache-strategy=content'],
};

const UNIT_TESTS: Check = {
  name: 'unit tests of what changed since the last commit',
  command: ['node_modules/vitest/vitest.mjs', 'run', '--changed', '--passWithNoTests'],
};

const checks = [
  ...CHECKS.filter(({ name }) => name === 'route types' || name in CACHED).map((check) => ({
    ...check,
    command: [...check.command, ...(CACHED[check.name] ?? [])],
  })),
  UNIT_TESTS,
];
let failed = 0;
for (const check of checks) failed += (await run(check)).failed;
process.exitCode = failed === 0 ? 0 : 1;
