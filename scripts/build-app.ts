import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withWaitingLine } from './waiting-line';

const SOURCES = [
  'app',
  'components',
  'lib',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];
const STAMP = '.build/built-from';

/**
 * Compiles the app unless the last build was made from the same sources. Takes about half a minute,
 * whatever the number of posts.
 *
 * @throws when `next build` fails; its output is in the message
 */
export async function buildApp(): Promise<void> {
  const stamp = stampOfSources();
  if (existsSync('.next/BUILD_ID') && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
  await withWaitingLine('Building the app', () => compile(stamp));
}

async function compile(stamp: string): Promise<void> {
  mkdirSync('.build', { recursive: true });
  rmSync(STAMP, { force: true });
  await build({
    entryPoints: ['lib/page-cache/cache-handler.ts'],
    outfile: '.build/cache-handler.cjs',
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    alias: { '@': '.' },
    logLevel: 'warning',
  });
  await nextBuild();
  writeFileSync(STAMP, stamp);
}

/** Names and contents of everything that the build reads, tests left out. */
function stampOfSources(): string {
  const hash = createHash('sha256').update(process.version);
  const visit = (path: string): void => {
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) visit(join(path, name));
    } else if (!/\.test\.tsx?$/.test(path)) {
      hash.update(`\n${path}\n`).update(readFileSync(path));
    }
  };
  for (const source of SOURCES) visit(source);
  return hash.digest('hex');
}

function nextBuild(): Promise<void> {
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`next build failed:\n${output}`));
    });
  });
}
