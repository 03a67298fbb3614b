import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shareLock, takeLock } from '@/lib/archive/write/take-lock';
import { BUILT_FROM } from '@/lib/server/answer-static-of-other-builds';

/*
 * Every build has a folder of its own, with all that its server needs but packages: Next's output (`next`), the
 * bundled programs, the `baseurl` it was made for, and BUILT_FROM, which is written last and says what it was made
 * from. `.build/current` is a link to the one that a server started now belongs to.
 */

const BUILDS = '.build/builds';
const CURRENT = '.build/current';
/** Shared by every server of the build. */
const IN_USE = 'in-use.lock';
/** Builds that stay: the current one and the one before. */
const KEPT = 2;

/** What `npm run serve` starts. It resolves the link once, so that the server keeps its build whatever is built. */
const LAUNCHER = '.build/serve.mjs';
const LAUNCHER_TEXT = `// Written by npm run build: starts the server of the current build.
import { realpathSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

await import(pathToFileURL(\`\${realpathSync(fileURLToPath(new URL('current', import.meta.url)))}/serve.mjs\`).href);
`;

/** Held by the one process that builds. */
export const BUILD_LOCK = '.build/build.lock';

/** A new folder for a build, as a path inside the project. */
export function newBuild(): string {
  const build = join(BUILDS, `${Date.now().toString(36)}-${randomBytes(4).toString('hex')}`);
  mkdirSync(build, { recursive: true });
  return build;
}

/** Says that a build is whole; nothing is changed in it any more. */
export function finishBuild(build: string, builtFrom: string): void {
  const lock = takeLock(join(build, IN_USE));
  if ('release' in lock) lock.release();
  writeFileSync(join(build, BUILT_FROM), builtFrom);
}

/** What a whole build was made from. */
export function builtFrom(build: string): string | undefined {
  const file = join(build, BUILT_FROM);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The build that a server started now belongs to. */
export function currentBuild(): string | undefined {
  return existsSync(CURRENT) ? relative(process.cwd(), realpathSync(CURRENT)) : undefined;
}

/** The whole builds, the one that was current last before the others. */
export function wholeBuilds(): string[] {
  const age = (build: string) => statSync(join(build, BUILT_FROM)).mtimeMs;
  return allBuilds()
    .filter((build) => builtFrom(build) !== undefined)
    .sort((a, b) => age(b) - age(a));
}

/** Makes a build the current one, in one step. */
export function switchTo(build: string): void {
  const now = new Date();
  utimesSync(join(build, BUILT_FROM), now, now);
  const link = `${CURRENT}.${process.pid}`;
  rmSync(link, { force: true });
  symlinkSync(relative(dirname(CURRENT), build), link);
  renameSync(link, CURRENT);
}

/** Puts the program there that starts the current build, unless it is there. */
export function putLauncher(): void {
  if (existsSync(LAUNCHER) && readFileSync(LAUNCHER, 'utf8') === LAUNCHER_TEXT) return;
  const unfinished = `${LAUNCHER}.${process.pid}`;
  writeFileSync(unfinished, LAUNCHER_TEXT);
  renameSync(unfinished, LAUNCHER);
}

/**
 * Removes what builds left behind that were ended, builds that are neither among the last nor in use, and workers of
 * presses that no running site of another version can start any more. Only for the process that has BUILD_LOCK.
 *
 * @param worker bundle of this version's press
 */
export function removeOldBuilds(worker: string): void {
  const kept = new Set([currentBuild(), ...wholeBuilds().slice(0, KEPT)]);
  let isAlone = true;
  for (const build of allBuilds().filter((one) => one !== currentBuild())) {
    const lock = takeLock(join(build, IN_USE));
    if (!('release' in lock)) {
      isAlone = false;
      continue;
    }
    // First of all it is whole no more.
    if (!kept.has(build)) {
      rmSync(join(build, BUILT_FROM), { force: true });
      rmSync(build, { recursive: true, force: true, maxRetries: 5 });
    }
    lock.release();
  }
  if (isAlone)
    for (const name of readdirSync(dirname(worker)))
      if (name.startsWith('press-worker') && name !== basename(worker)) rmSync(join(dirname(worker), name));
}

/**
 * The build that the program at `url` is part of, as a path inside the project; the current one for a program that
 * is run from its source.
 */
export function buildOf(url: string): string | undefined {
  const folder = dirname(fileURLToPath(url));
  return existsSync(join(folder, BUILT_FROM)) ? relative(process.cwd(), folder) : currentBuild();
}

/** Keeps a build from being removed while this process lives. */
export function holdBuild(build: string): void {
  shares.push(shareLock(join(build, IN_USE)));
}

/** A lock that nothing refers to any more would be given back. */
const shares: (() => void)[] = [];

function allBuilds(): string[] {
  return existsSync(BUILDS) ? readdirSync(BUILDS).map((name) => join(BUILDS, name)) : [];
}
