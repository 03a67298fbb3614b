import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it, onTestFinished } from 'vitest';
import {
  builtFrom,
  currentBuild,
  finishBuild,
  newBuild,
  putLauncher,
  removeOldBuilds,
  switchTo,
  wholeBuilds,
} from './builds';

const WORKER = '.build/press-worker-new.cjs';

const project = process.cwd();
beforeEach(() => {
  process.chdir(mkdtempSync(join(tmpdir(), 'builds-')));
});
afterEach(() => {
  const folder = process.cwd();
  process.chdir(project);
  rmSync(folder, { recursive: true });
});

async function build(name: string): Promise<string> {
  const made = newBuild();
  writeFileSync(join(made, 'serve.mjs'), `console.log('${name}'); setInterval(() => {}, 1000);`);
  finishBuild(made, name);
  switchTo(made);
  // Builds are told apart by the time at which they became the current one.
  await sleep(20);
  return made;
}

/** A process that holds a build as a server does, by the project's own lock. */
async function server(held: string): Promise<() => Promise<void>> {
  const sqlite = createRequire(import.meta.url).resolve('better-sqlite3');
  const child = spawn(process.execPath, [
    '-e',
    `const lock = new (require(${JSON.stringify(sqlite)}))(${JSON.stringify(join(held, 'in-use.lock'))}, { readonly: true });
     lock.exec('BEGIN'); lock.pragma('user_version'); console.log('held'); setInterval(() => lock.open, 1000);`,
  ]);
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
}

it('the current build is the one switched to last, the one before stays, older ones go', async () => {
  expect(currentBuild()).toBeUndefined();
  const [first, second, third] = [await build('1'), await build('2'), await build('3')];
  removeOldBuilds(WORKER);
  expect(currentBuild()).toBe(third);
  expect(wholeBuilds()).toEqual([third, second]);
  expect(existsSync(first)).toBe(false);
  switchTo(second);
  expect([currentBuild(), builtFrom(second)]).toEqual([second, '2']);
  expect(readlinkSync('.build/current')).toMatch(/^builds\//);
});

it('a build that is served stays until its server has ended, however that ends', async () => {
  const first = await build('1');
  const stop = await server(first);
  await build('2');
  await build('3');
  removeOldBuilds(WORKER);
  expect(existsSync(join(first, 'serve.mjs'))).toBe(true);
  await stop();
  removeOldBuilds(WORKER);
  expect(existsSync(first)).toBe(false);
});

it('what a build left behind that was ended goes, and is no build', async () => {
  const first = await build('1');
  const unfinished = newBuild();
  mkdirSync(join(unfinished, 'next'));
  expect([builtFrom(unfinished), wholeBuilds(), currentBuild()]).toEqual([undefined, [first], first]);
  removeOldBuilds(WORKER);
  expect([existsSync(unfinished), existsSync(first)]).toEqual([false, true]);
});

it('workers of the press stay while a site runs that may be of another version', async () => {
  const first = await build('1');
  for (const name of ['press-worker.cjs', 'press-worker-old.cjs', 'press-worker-new.cjs'])
    writeFileSync(join('.build', name), '');
  const workers = () => ['', '-old', '-new'].filter((one) => existsSync(`.build/press-worker${one}.cjs`));
  const stop = await server(first);
  await build('2');
  removeOldBuilds(WORKER);
  expect(workers()).toEqual(['', '-old', '-new']);
  await stop();
  removeOldBuilds(WORKER);
  expect(workers()).toEqual(['-new']);
});

it('the launcher starts the current build, and is put back when something else is in its place', async () => {
  await build('1');
  putLauncher();
  const text = readFileSync('.build/serve.mjs', 'utf8');
  const started = async () => {
    const child = spawn(process.execPath, ['.build/serve.mjs'], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [said] = (await once(child.stdout, 'data')) as [Buffer];
    child.kill('SIGKILL');
    return said.toString().trim();
  };
  expect(await started()).toBe('1');
  await build('2');
  expect(await started()).toBe('2');
  writeFileSync('.build/serve.mjs', 'of an earlier version');
  putLauncher();
  expect(readFileSync('.build/serve.mjs', 'utf8')).toBe(text);
});
