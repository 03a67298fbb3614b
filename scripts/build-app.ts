import { build, type Format } from 'esbuild';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileWorker } from '@/lib/press/compile-worker';
import { siteBase } from './site-base';
import { withWaitingLine } from './waiting-line';

const SOURCES = [
  'app',
  'components',
  'lib',
  'next.config.js',
  'instrumentation-client.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];
const STAMP = '.build/built-from';
/** Read by next.config.js. */
const BASE_PATH = '.build/base-path';

/**
 * Compiles the app unless the last build was made from the same sources for the same `baseurl`, which is
 * that of the pressed archive. Takes about half a minute, whatever the number of posts.
 *
 * @throws when `next build` fails; its output is in the message
 */
export async function buildApp(): Promise<void> {
  // Takes a blink; the server starts without compiling anything and without tsx.
  await bundle('scripts/serve.ts', '.build/serve.mjs', 'esm');
  await compileWorker();
  const base = siteBase();
  const stamp = stampOfSources(base);
  if (existsSync('.next/BUILD_ID') && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
  try {
    await withWaitingLine('Building the app', () => compile(stamp, base));
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EROFS' || error.code === 'EACCES')) {
      throw new Error(
        `The app has to be compiled anew (its sources or the site’s baseurl “${base}” are not those it was ` +
          'compiled from), and its folder cannot be written: run npm run build where it can.',
        { cause: error },
      );
    }
    throw error;
  }
}

async function compile(stamp: string, base: string): Promise<void> {
  mkdirSync('.build', { recursive: true });
  rmSync(STAMP, { force: true });
  writeFileSync(BASE_PATH, base);
  await bundle('lib/page-cache/cache-handler.ts', '.build/cache-handler.cjs', 'cjs');
  await bundle('lib/cards/painter.ts', '.build/card-painter.mjs', 'esm');
  await nextBuild();
  writeFileSync(STAMP, stamp);
}

/** Names and contents of everything that the build reads, tests left out, and where the site begins. */
function stampOfSources(base: string): string {
  const hash = createHash('sha256').update(process.version).update(base);
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

async function bundle(program: string, outfile: string, format: Format): Promise<void> {
  const {
    outputFiles: [made],
  } = await build({
    entryPoints: [program],
    write: false,
    outfile,
    bundle: true,
    platform: 'node',
    format,
    target: 'node20',
    packages: 'external',
    alias: { '@': '.' },
    logLevel: 'warning',
  });
  // An installation may be read-only: what is there already need not be written.
  if (made === undefined || (existsSync(outfile) && readFileSync(outfile).equals(made.contents))) return;
  mkdirSync('.build', { recursive: true });
  writeFileSync(outfile, made.contents);
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
