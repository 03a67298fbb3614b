import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { waitForLock } from '@/lib/archive/write/take-lock';
import { compileWorker } from '@/lib/press/workers/worker-pool';
import {
  BUILD_LOCK,
  builtFrom,
  currentBuild,
  finishBuild,
  newBuild,
  putLauncher,
  removeOldBuilds,
  switchTo,
  wholeBuilds,
} from './builds';
import { bundlePrograms, type Program } from './bundle-programs';
import { siteBase } from './site-base';

/** What `next build` reads; the programs beside it are looked at as they are when bundled. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'next.config.js',
  'instrumentation-client.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'tsconfig.build.json',
  'package-lock.json',
  'scripts/setup/bundle-elements.mjs',
];

/** Next writes it anew with each build; it belongs to whoever works on the sources. */
const TYPES_FOR_EDITORS = 'next-env.d.ts';

/**
 * Compiles the app unless there is a build from the same sources for the same `baseurl`, which is that of the
 * pressed archive. Takes about half a minute, whatever the number of posts. All of it happens in a folder of its
 * own, to which `.build/current` is switched at the end: servers that run keep theirs, and a build that fails or is
 * killed changes nothing. One process builds at a time, a second one waits.
 *
 * @throws when `next build` fails; its output is in the message
 */
export async function buildApp(): Promise<void> {
  const worker = await compileWorker();
  const base = siteBase();
  const programs = await bundlePrograms();
  const stamp = stampOf(base, programs);
  try {
    const current = currentBuild();
    if (current === undefined || builtFrom(current) !== stamp)
      await makeCurrent(stamp, base, programs, worker);
    putLauncher();
  } catch (error) {
    if (!isReadOnly(error)) throw error;
    throw new Error(
      `The app has to be compiled anew (its sources or the site’s baseurl “${base}” are not those it was ` +
        'compiled from), and its folder cannot be written: run npm run build where it can.',
      { cause: error },
    );
  }
}

async function makeCurrent(
  stamp: string,
  base: string,
  programs: readonly Program[],
  worker: string,
): Promise<void> {
  mkdirSync(dirname(BUILD_LOCK), { recursive: true });
  const unlock = await waitForLock(BUILD_LOCK, (pid) =>
    console.error(`Another build (process ${pid}) is at work; waiting for it.`),
  );
  try {
    removeOldBuilds(worker);
    const same = wholeBuilds().find((build) => builtFrom(build) === stamp);
    switchTo(same ?? (await withWaitingLine('Building the app', () => compile(stamp, base, programs))));
    removeOldBuilds(worker);
  } finally {
    unlock();
  }
}

async function compile(stamp: string, base: string, programs: readonly Program[]): Promise<string> {
  const build = newBuild();
  try {
    writeFileSync(join(build, 'base-path'), base);
    for (const { file, contents } of programs) writeFileSync(join(build, file), contents);
    await nextBuild(build);
    // What makes a build in the same folder faster, and there is none.
    rmSync(join(build, 'next/cache'), { recursive: true, force: true });
    finishBuild(build, stamp);
    return build;
  } catch (error) {
    rmSync(build, { recursive: true, force: true });
    throw error;
  }
}

/** Names and contents of everything that the build reads, tests left out, and where the site begins. */
function stampOf(base: string, programs: readonly Program[]): string {
  const hash = createHash('sha256').update(process.version).update(base);
  const visit = (path: string): void => {
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) visit(join(path, name));
    } else if (!/\.test\.tsx?$/.test(path)) {
      hash.update(`\n${path}\n`).update(readFileSync(path));
    }
  };
  for (const source of SOURCES) visit(source);
  for (const { file, contents } of programs) hash.update(`\n${file}\n`).update(contents);
  return hash.digest('hex');
}

async function nextBuild(build: string): Promise<void> {
  const before = existsSync(TYPES_FOR_EDITORS) ? readFileSync(TYPES_FOR_EDITORS) : undefined;
  const child = spawn(process.execPath, ['scripts/next-build.mjs'], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', BROADSHEET_BUILD: build },
  });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  try {
    await new Promise<void>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) => {
        if (code === 0) resolve();
        else reject(new Error(`next build failed:\n${output}`));
      });
    });
  } finally {
    if (before) writeFileSync(TYPES_FOR_EDITORS, before);
    else rmSync(TYPES_FOR_EDITORS, { force: true });
  }
}

function isReadOnly(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    /^(?:EROFS|EACCES|EPERM|SQLITE_(?:READONLY|CANTOPEN))/.test(String(error.code))
  );
}

/** Shows on a terminal that something of unknown length is going on; elsewhere says it once. */
async function withWaitingLine<T>(what: string, work: () => Promise<T>): Promise<T> {
  const stream = process.stderr;
  if (!stream.isTTY) {
    console.info(`${what} …`);
    return work();
  }
  const started = performance.now();
  const width = 24;
  const timer = setInterval(() => {
    const seconds = Math.floor((performance.now() - started) / 1000);
    const at = Math.floor((performance.now() - started) / 100) % width;
    stream.write(`\r[${'.'.repeat(at)}#${'.'.repeat(width - at - 1)}] ${what} … ${seconds} s\x1b[K`);
  }, 100);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    stream.write('\r\x1b[K');
  }
}
