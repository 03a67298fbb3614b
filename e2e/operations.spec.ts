import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, createServer, get, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { press } from '@/lib/press/press';
import { testPort } from './ports';
import { Replica } from './replica';
import { SAMPLE_SITE } from './sites';

const ARCHIVE = '.archive/e2e/operations/archive.db';
const PORT = testPort(44);

test.describe.configure({ mode: 'serial' });

let server: Replica;
test.beforeAll(async () => {
  rmSync(dirname(ARCHIVE), { recursive: true, force: true });
  await press({ contentDir: SAMPLE_SITE.contentDir, archive: ARCHIVE });
  server = new Replica(PORT, { ARCHIVE, METRICS: '1' });
  await server.start();
});
test.afterAll(async () => {
  await server.stop();
});

const figure = (text: string, name: string) =>
  Number(new RegExp(`^broadsheet_${name.replace(/[{}"]/g, '\\$&')} (\\S+)$`, 'm').exec(text)?.[1]);

test('says that it lives and is ready, and what it serves', async () => {
  const healthy = await fetch(`${server.url}/healthz`);
  expect(healthy.headers.get('cache-control')).toBe('no-store');
  expect(healthy.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await healthy.json()).toEqual({ status: 'ok', generation: 1, posts: 100 });
  expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({ status: 'ready' });
});

test('gives figures to Prometheus, as many as there are kinds of pages', async () => {
  const figures = async () => (await fetch(`${server.url}/metrics`)).text();
  const now = async (name: string) => figure(await figures(), name);
  const list = 'http_requests_total{route="list",status="200"}';
  await fetch(`${server.url}/latest`);
  // A request is counted when its answer has left, which may be a moment after it has arrived.
  await expect.poll(() => now(list)).toBe(1);
  for (let index = 0; index < 20; index += 1) {
    await fetch(`${server.url}/latest`);
    await fetch(`${server.url}/nowhere-${index}?q=${index}`);
  }
  const missing = 'http_requests_total{route="article",status="404"}';
  await expect.poll(() => now(missing)).toBe(20);
  await expect.poll(() => now(list)).toBe(21);
  const after = await figures();
  const hits = 'page_cache_requests_total{result="hit"}';
  expect(figure(after, hits)).toBe(20);
  expect(after).not.toContain('nowhere');
  expect(figure(after, 'page_cache_bytes')).toBeGreaterThan(10_000);
  expect(figure(after, 'page_cache_pages')).toBeGreaterThan(1);
  expect(figure(after, 'generation')).toBe(1);
  expect(figure(after, 'posts')).toBe(100);
  expect(figure(after, 'problems')).toBeGreaterThan(0);
  expect(figure(after, 'press_duration_seconds')).toBeGreaterThan(0);
  for (const name of [
    'process_resident_memory_bytes',
    'nodejs_heap_size_used_bytes',
    'nodejs_eventloop_lag_p99_seconds',
  ])
    expect(after).toMatch(new RegExp(`^${name} \\d`, 'm'));
});

test('writes one line a request, without what was searched', async () => {
  const id = 'a-request-of-this-test';
  const answer = await fetch(`${server.url}/search?q=secret`, { headers: { 'x-request-id': id } });
  expect(answer.headers.get('x-request-id')).toBe(id);
  await expect.poll(() => server.output).toContain(id);
  const lines = server.output
    .trim()
    .split('\n')
    .filter((line) => line.includes(id));
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    level: 'info',
    method: 'GET',
    path: '/search',
    status: 200,
    cache: 'none',
  });
  expect(server.output).not.toContain('secret');
  expect(server.output).not.toContain('127.0.0.1 ');
  const own = (await fetch(server.url)).headers.get('x-request-id');
  expect(own).toMatch(/^[\da-f-]{36}$/);
  expect((await fetch(server.url)).headers.get('x-request-id')).not.toBe(own);
});

test('shows no figures unless it is told to', async () => {
  const quiet = new Replica(PORT + 1, { ARCHIVE });
  await quiet.start();
  expect((await fetch(`${quiet.url}/metrics`)).status).toBe(404);
  expect(await quiet.stop()).toBe(0);
});

test('presses and serves where nothing but the folder of the archive can be written', async () => {
  test.setTimeout(60_000);
  const folder = resolve('.archive/e2e/read-only');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'archive'), { recursive: true });
  cpSync(SAMPLE_SITE.contentDir, join(folder, 'content'), { recursive: true });
  // In a view of the file system of its own, where / is read-only; no right is needed for that.
  const mount =
    'mount --bind "$0" "$0"; mount -o remount,ro,bind /; ! touch package.json 2>/dev/null; exec "$@"';
  const readOnly = new Replica(
    PORT + 1,
    { CONTENT_DIR: join(folder, 'content'), ARCHIVE: join(folder, 'archive/archive.db') },
    [
      ...['unshare', '--map-root-user', '--mount', 'sh', '-ec', mount, join(folder, 'archive')],
      ...[process.execPath, 'scripts/run.mjs', 'scripts/start.ts'],
    ],
  );
  await readOnly.start();
  for (const path of ['/', '/latest', '/search?q=x', '/feed.xml', '/sitemap.xml', '/categories'])
    expect([path, (await fetch(readOnly.url + path)).status]).toEqual([path, 200]);
  const [card] = /\/card\/[^"]+preview\.png/.exec(
    await (await fetch(`${readOnly.url}/feed.json`)).text(),
  ) ?? ['/'];
  expect((await fetch(readOnly.url + card)).status).toBe(200);
  const post = '---\ntitle: 只读\npermalink: /read-only.html\n---\n一篇新的报道。\n';
  writeFileSync(join(folder, 'content/_posts/2026-01-02-read-only.md'), post);
  await expect.poll(async () => (await fetch(`${readOnly.url}/read-only.html`)).status).toBe(200);
  expect(await readOnly.stop()).toBe(0);
  expect(readOnly.output).not.toMatch(/EROFS|READONLY|read-only file system|"level":"error"/i);
});

test('answers what is under way when it is stopped, and closes every connection', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 20 });
  const ask = (round: string) =>
    Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const asked = get(`${server.url}/latest?${round}${index}`, { agent });
        const [answer] = (await once(asked, 'response')) as [IncomingMessage];
        answer.resume();
        await once(answer, 'end');
        return `${answer.statusCode} ${answer.headers.connection}`;
      }),
    );
  expect(new Set(await ask('before'))).toEqual(new Set(['200 keep-alive']));
  // On the same twenty connections.
  const last = ask('after');
  const ended = server.stop();
  const answers = await last;
  expect(answers.filter((answer) => !answer.startsWith('200'))).toEqual([]);
  expect(await ended).toBe(0);
  expect(server.output).toContain('Stopped.');
});

test.describe('a setting that cannot be used', () => {
  const start = (environment: Record<string, string>) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', '.build/serve.mjs'], {
      env: { ...process.env, ARCHIVE, PORT: String(PORT), LOG_FORMAT: 'text', ...environment },
      encoding: 'utf8',
    });
    return { status, said: stdout + stderr };
  };

  for (const [environment, words] of [
    [{ PORT: '99999' }, /^PORT must be a port number/m],
    [{ SITE_URL: 'news.example.org' }, /^SITE_URL must be http/m],
    [{ LOG_FORMAT: 'xml' }, /^LOG_FORMAT must be text or json/m],
    [{ ARCHIVE: '.archive/none.db' }, /^There is no archive at .*none\.db; npm run build/m],
    [{ ARCHIVE: 'package.json' }, /^ARCHIVE .*package\.json cannot be read .*npm run press/m],
    [{ HOST: '192.0.2.1' }, /HOST 192\.0\.2\.1 is no address of this machine: set HOST/m],
  ] as const) {
    test(`is named, with what to do: ${JSON.stringify(environment)}`, () => {
      const { status, said } = start(environment);
      expect(status).toBe(2);
      expect(said).toMatch(words);
      expect(said).not.toMatch(/^\s+at /m);
    });
  }

  test('is named, with what to do: a port that is taken', async () => {
    const other = createServer().listen(PORT, '127.0.0.1');
    await once(other, 'listening');
    const { status, said } = start({});
    other.close();
    expect(status).toBe(2);
    expect(said).toMatch(new RegExp(`PORT ${PORT} of 127\\.0\\.0\\.1 is taken: .*set PORT`));
  });
});
