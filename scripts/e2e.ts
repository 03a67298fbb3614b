import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareBrowserTests } from './setup/prepare-browser-tests';

/**
 * `npm run e2e -- [PATTERN ...] [OPTION ...]`: the browser tests of the files that match, with only the servers they
 * need, on free ports. Options are Playwright's.
 */

const FOLDER = 'e2e';

const words = process.argv.slice(2);
const firstOption = words.findIndex((word) => word.startsWith('-'));
const patterns = firstOption < 0 ? words : words.slice(0, firstOption);
const specs = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.spec.ts'))
  .filter((file) => patterns.length === 0 || patterns.some((pattern) => isMeant(pattern, file)));
await prepareBrowserTests();
process.env['E2E_SITES'] = [...new Set(specs.flatMap((spec) => sitesOf(spec)))].join(' ');
const child = spawn(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', ...words], {
  stdio: 'inherit',
});
child.on('close', (code) => process.exit(code ?? 1));

/** As Playwright reads a pattern: a regular expression, perhaps with a line and a column behind it. */
function isMeant(pattern: string, file: string): boolean {
  return new RegExp(pattern.replace(/(?::\d+)+$/, ''), 'i').test(join(FOLDER, file));
}

/** Names of the sites (sites.ts) that a file of the browser tests and what it imports beside it speak of. */
function sitesOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file) || file === 'sites.ts') return [];
  seen.add(file);
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const own = Array.from(text.matchAll(/\b[A-Z]+_SITE\b/g), ([name]) => name);
  const beside = Array.from(text.matchAll(/from '\.\/([\w-]+)'/g), ([, name = '']) => `${name}.ts`);
  return [...own, ...beside.flatMap((name) => sitesOf(name, seen))];
}
