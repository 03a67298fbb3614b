import { CHECKS, run, type Check } from './checks';

/** `npm run check`: what a commit has to pass, without the tests that it cannot have touched. */

const UNIT_TESTS: Check = {
  name: 'unit tests of what changed since the last commit',
  command: ['node_modules/vitest/vitest.mjs', 'run', '--changed', '--passWithNoTests'],
};

const quick = CHECKS.flatMap((check) =>
  check.again === undefined ? [] : [{ ...check, command: [...check.command, ...check.again] }],
);
let failed = 0;
for (const check of [...quick, UNIT_TESTS]) failed += (await run(check)).failed;
process.exitCode = failed === 0 ? 0 : 1;
