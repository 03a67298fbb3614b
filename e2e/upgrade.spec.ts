import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { rebuildPath, swapIn } from '@/lib/archive/archive-file';
import { ArchiveWriter } from '@/lib/archive/write/archive-writer';
import { testPort } from './ports';
import { Replica } from './replica';

const PORT = testPort(62);
/** What an installation consists of; its packages are the project's own, by hard links. */
const INSTALLED = [
  ...['app', 'components', 'content', 'lib', 'scripts', 'package.json', 'package-lock.json', '.npmrc'],
  ...[
    'next.config.js',
    'postcss.config.mjs',
    'instrumentation-client.ts',
    'tsconfig.json',
    'tsconfig.build.json',
    'public',
    '.build',
  ],
];
const MARK = '.mark-of-the-upgrade{color:red}';

test.describe.configure({ mode: 'serial', timeout: 600_000 });

/** A copy of the project with the build that the other tests use. */
let folder: string;
let archive: string;
let old: Replica;
let first: { readonly html: string; readonly files: readonly string[] };

test.beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'upgrade-')));
  archive = join(folder, '.archive/archive.db');
  for (const name of INSTALLED) cpSync(name, join(folder, name), { recursive: true, verbatimSymlinks: true });
  for (const copy of ['-al', '-a'])
    if (spawnSync('cp', [copy, 'node_modules', folder], { stdio: 'ignore' }).status === 0) break;
  for (const name of builds())
    if (name !== basename(current())) rmSync(join(folder, '.build/builds', name), { recursive: true });
  expect(await ended(build())).toBe(0);
  old = server(PORT);
  await old.start();
  first = await pageOf(old);
});
test.afterAll(async () => {
  await old.stop();
  rmSync(folder, { recursive: true, force: true });
});

const environment = () => ({ ...process.env, CONTENT_DIR: join(folder, 'content'), ARCHIVE: archive });

function server(port: number): Replica {
  const command = [process.execPath, join(folder, 'scripts/run.mjs'), '.build/serve.mjs'];
  return new Replica(port, { ARCHIVE: archive, CONTENT_DIR: join(folder, 'content') }, command);
}

function build(): ChildProcess {
  return spawn(process.execPath, ['scripts/run.mjs', 'scripts/build.ts'], {
    cwd: folder,
    env: environment(),
    stdio: 'ignore',
  });
}

async function ended(child: ChildProcess): Promise<number | null> {
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}

const current = () => realpathSync(join(folder, '.build/current'));
const builds = () => readdirSync(join(folder, '.build/builds'));

/** The front page, and the addresses of its styles and scripts. */
async function pageOf({ url }: Replica) {
  const html = await (await fetch(url)).text();
  const files = [
    ...new Set(
      Array.from(html.matchAll(/\/(?:_next\/static|_elements)\/[^"'\\ ]+\.(?:css|js)/g), ([file]) => file),
    ),
  ];
  expect(files.filter((file) => file.endsWith('.css'))).toHaveLength(1);
  return { html, files };
}

/** All that a reader's browser asks for, answered as it was before. */
async function expectWhole({ url }: Replica, files: readonly string[]): Promise<void> {
  expect((await fetch(`${url}/latest`)).status).toBe(200);
  for (const file of files) {
    const answer = await fetch(url + file);
    expect([file, answer.status]).toEqual([file, 200]);
    expect(answer.headers.get('content-type')).toMatch(file.endsWith('.css') ? /^text\/css/ : /javascript/);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await answer.text()).length).toBeGreaterThan(0);
  }
}

test('a build that fails, and one that is killed, leave the old one as it was', async () => {
  const [before, kept] = [current(), builds()];
  const config = readFileSync(join(folder, 'next.config.js'), 'utf8');
  writeFileSync(join(folder, 'next.config.js'), `${config}\nthrow new Error('A slip.');\n`);
  expect(await ended(build())).toBe(1);
  writeFileSync(join(folder, 'next.config.js'), config);
  expect([current(), builds()]).toEqual([before, kept]);

  appendFileSync(join(folder, 'app/globals.css'), `\n${MARK}\n`);
  const killed = build();
  await expect.poll(() => builds().length, { timeout: 120_000 }).toBeGreaterThan(kept.length);
  await sleep(1_000);
  killed.kill('SIGKILL');
  await ended(killed);
  expect(current()).toBe(before);
  await expectWhole(old, first.files);
});

test('two builds at once beside a server make one, and the server keeps its own', async () => {
  const before = current();
  const building = [build(), build()].map(ended);
  let isOver = false;
  const reading = (async () => {
    while (!isOver) {
      await expectWhole(old, first.files);
      await sleep(500);
    }
  })();
  expect(await Promise.all(building)).toEqual([0, 0]);
  isOver = true;
  await reading;
  expect(current()).not.toBe(before);
  expect(builds()).toHaveLength(2);
  expect((await pageOf(old)).files).toEqual(first.files);
  expect(await (await fetch(`${old.url}/readyz`)).json()).toEqual({ status: 'ready' });
});

test('the next server has the new style, and each has the files of both builds', async () => {
  const next = server(PORT + 1);
  await next.start();
  const second = await pageOf(next);
  expect(second.files.find((file) => file.endsWith('.css'))).not.toBe(
    first.files.find((file) => file.endsWith('.css')),
  );
  const style = second.files.find((file) => file.endsWith('.css')) ?? '';
  expect(await (await fetch(next.url + style)).text()).toContain('mark-of-the-upgrade');
  await expectWhole(next, second.files);
  await expectWhole(next, first.files);
  // While one replica is still the old one, it may be asked for what the other one's page names.
  await expectWhole(old, second.files);
  expect((await fetch(`${next.url}/_next/static/chunks/none.css`)).status).toBe(404);
  for (const path of ['..%2f..%2fserve.mjs', '%2e%2e/%2e%2e/serve.mjs', 'chunks', ''])
    expect((await fetch(`${next.url}/_next/static/${path}`)).status).toBe(404);
  expect(await next.stop()).toBe(0);
});

test('another version’s archive makes a server unready, and it reads on from its own', async () => {
  const file = rebuildPath(archive);
  cpSync(realpathSync(archive), file);
  const writer = new ArchiveWriter(file, 'rebuildable');
  writer.begin();
  writer.setMeta('fingerprint', '999.1.1.settings');
  writer.setMeta('generation', '999');
  writer.commit();
  writer.close();
  swapIn(archive, file);
  const ready = async () => fetch(`${old.url}/readyz`);
  await expect.poll(async () => (await ready()).status).toBe(503);
  expect(await (await ready()).json()).toEqual({
    status: 'another archive',
    reason: expect.stringMatching(/^another version pressed it \(tables 999, rules 1, policy 1; /) as unknown,
  });
  for (const path of ['/', '/latest', '/search?q=x', '/feed.xml'])
    expect([path, (await fetch(old.url + path)).status]).toEqual([path, 200]);
  expect(await (await fetch(`${old.url}/healthz`)).json()).toMatchObject({ generation: 1 });
  // A server that has no other one to read says so and does not start.
  const late = server(PORT + 1);
  await expect(late.start()).rejects.toThrow(
    /ARCHIVE .*archive\.db: another version pressed it .*npm run build/,
  );
  expect(await late.ended()).toBe(2);
  expect(await ended(build())).toBe(0);
  await expect.poll(async () => (await ready()).status).toBe(200);
  expect(builds()).toHaveLength(2);
});
