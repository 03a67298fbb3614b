import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** How many checks of one kind passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** One kind of check that `npm test` makes. */
export interface Check {
  readonly name: string;
  /** Arguments for Node. */
  readonly command: readonly string[];
  /**
   * What `npm run check` adds, so that what has not changed since the last time is not looked at again; without it the
   * check is part of `npm test` alone.
   */
  readonly again?: readonly string[];
  /** Counts single tests from the report the command wrote; without it the command counts as one. */
  readonly tally?: () => Tally;
}

const VITEST_REPORT = 'test-results/unit.json';
const PLAYWRIGHT_REPORT = 'test-results/e2e.json';

const bin = (path: string) => `node_modules/${path}`;

/** Everything `npm test` checks, the quick checks first. */
export const CHECKS: readonly Check[] = [
  {
    name: 'format',
    command: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'],
    again: ['--cache', '--cache-location=.build/checked/format'],
  },
  { name: 'route types', command: [bin('next/dist/bin/next'), 'typegen'], again: [] },
  {
    name: 'types',
    command: [bin('typescript/bin/tsc'), '--noEmit'],
    again: ['--incremental', '--tsBuildInfoFile', '.build/checked/types.tsbuildinfo'],
  },
  {
    name: 'lint, import directions',
    command: [bin('eslint/bin/eslint.js'), '.', '--max-warnings=0'],
    again: ['--cache', '--cache-location=.build/checked/lint', '--cache-strategy=content'],
  },
  { name: 'unused code', command: [bin('knip/bin/knip.js')] },
  {
    name: 'unit tests',
    command: [
      bin('vitest/vitest.mjs'),
      ...['run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`],
    ],
    tally: () => {
      const report = z.object({
        numPassedTests: z.number(),
        numTotalTests: z.number(),
        success: z.boolean(),
      });
      const { numPassedTests, numTotalTests, success } = report.parse(read(VITEST_REPORT));
      const failed = numTotalTests - numPassedTests;
      return { passed: numPassedTests, failed: success ? failed : Math.max(1, failed) };
    },
  },
  {
    name: 'browser tests',
    command: [bin('@playwright/test/cli.js'), 'test'],
    tally: () => {
      const report = z.object({
        stats: z.object({
          expected: z.number(),
          unexpected: z.number(),
          flaky: z.number(),
          skipped: z.number(),
        }),
        errors: z.array(z.unknown()),
      });
      const { stats, errors } = report.parse(read(PLAYWRIGHT_REPORT));
      return {
        passed: stats.expected + stats.flaky,
        failed: stats.unexpected + stats.skipped + errors.length,
      };
    },
  },
];

/** Runs one check with its output on this terminal. */
export async function run({ name, command, tally }: Check): Promise<Tally> {
  console.log(`\n== ${name}`);
  const code = await new Promise<number>((resolve) => {
    const child = spawn(process.execPath, command, { stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('close', (status) => resolve(status ?? 1));
  });
  if (!tally) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const counted = tally();
    return code === 0 ? counted : { ...counted, failed: Math.max(1, counted.failed) };
  } catch (error) {
    console.error(`${name} left no report: ${error instanceof Error ? error.message : String(error)}`);
    return { passed: 0, failed: 1 };
  }
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
