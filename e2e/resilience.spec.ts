import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { residentBytes } from './resident-bytes';
import { testPort } from './ports';
import { RuntimeSite } from './runtime-site';

const FIRST_PORT = testPort(60);
const STORY = '/story.html';
const SLOW_CLIENTS = 300;
const ABORTS = 1_000;
/** Idle connections that the client of these tests keeps for later; far fewer than are given up. */
const POOL = 60;
const MOST_GROWTH = 120 * 1024 * 1024;

let site: RuntimeSite;
let port = 0;
test.beforeAll(async () => {
  port = FIRST_PORT + test.info().parallelIndex;
  site = new RuntimeSite(port);
  site.write(
    '2024-01-02-story.md',
    `---\ntitle: 一\npermalink: ${STORY}\n---\n${'正文很长。'.repeat(2_000)}`,
  );
  await site.press();
  await site.serve();
});
test.afterAll(() => site.close());

/** Bytes as they are written to a connection; everything that comes back until it ends or nothing more comes. */
function converse(bytes: string, patience = 1_500): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    socket.setTimeout(patience, () => socket.destroy());
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')));
    socket.on('error', () => {});
    socket.on('close', () => resolve(answer));
  });
}

const statusesIn = (answer: string) =>
  Array.from(answer.matchAll(/^HTTP\/1\.1 (\d{3})/gm), ([, status]) => Number(status));

const lines = (...all: readonly string[]) => `${all.join('\r\n')}\r\n\r\n`;

async function expectAlive(): Promise<void> {
  const response = await fetch(site.url + STORY);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toContain('正文很长。');
}

test.describe('a request that another server could read otherwise is refused', () => {
  const chunk = '5\r\nhello\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n';
  for (const [name, request] of [
    [
      'a length and chunks',
      `${lines('POST / HTTP/1.1', 'Host: x', 'Content-Length: 5', 'Transfer-Encoding: chunked')}${chunk}`,
    ],
    [
      'chunks and a length',
      `${lines('GET / HTTP/1.1', 'Host: x', 'Transfer-Encoding: chunked', 'Content-Length: 5')}${chunk}`,
    ],
    ['two lengths', `${lines('GET / HTTP/1.1', 'Host: x', 'Content-Length: 5', 'Content-Length: 6')}hello!`],
    ['a length that is a list', `${lines('GET / HTTP/1.1', 'Host: x', 'Content-Length: 5, 6')}hello!`],
    ['a negative length', lines('GET / HTTP/1.1', 'Host: x', 'Content-Length: -1')],
    ['an unknown coding', `${lines('GET / HTTP/1.1', 'Host: x', 'Transfer-Encoding: xchunked')}${chunk}`],
    [
      'a coding after chunks',
      `${lines('GET / HTTP/1.1', 'Host: x', 'Transfer-Encoding: chunked, identity')}${chunk}`,
    ],
    [
      'a space before the colon',
      `${lines('GET / HTTP/1.1', 'Host: x', 'Transfer-Encoding : chunked')}${chunk}`,
    ],
    ['a folded line', `${lines('GET / HTTP/1.1', 'Host: x', 'Transfer-Encoding:', ' chunked')}${chunk}`],
    [
      'a chunk without a size',
      `${lines('GET / HTTP/1.1', 'Host: x', 'Transfer-Encoding: chunked')}zz\r\nhello\r\n0\r\n\r\n`,
    ],
    ['a NUL in a header', lines('GET / HTTP/1.1', 'Host: x', 'X-A: a\0b')],
    ['a bare line feed in a header', lines('GET / HTTP/1.1', 'Host: x', 'X-A: a\nX-B: b\rX-C: c')],
    ['no Host', lines('GET / HTTP/1.1', 'Accept: */*')],
    ['no HTTP', lines('HELLO')],
    ['another version', lines('GET / HTTP/3.7', 'Host: x')],
  ] as const) {
    test(name, async () => {
      const answer = await converse(request);
      expect(statusesIn(answer).length, answer.slice(0, 200)).toBeLessThan(2);
      expect(statusesIn(answer), answer.slice(0, 200)).toEqual([400]);
      await expectAlive();
    });
  }
});

test('no method but GET and HEAD does anything anywhere', async () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'PURGE'])
    for (const path of [
      '/',
      STORY,
      '/feed.xml',
      '/search',
      '/palette.json',
      '/_next/image',
      '/status',
      '/none',
    ])
      expect(
        statusesIn(await converse(lines(`${method} ${path} HTTP/1.1`, 'Host: x', 'Connection: close'))),
        `${method} ${path}`,
      ).toEqual([405]);
  expect(statusesIn(await converse(lines('OPTIONS * HTTP/1.1', 'Host: x', 'Connection: close')))).toEqual([
    405,
  ]);
  // A tunnel is not even answered.
  expect(await converse(lines('CONNECT example.org:443 HTTP/1.1', 'Host: example.org:443'))).not.toContain(
    '200',
  );
  await expectAlive();
});

test('a Host of somebody else changes nothing that others see', async () => {
  const before = await (await fetch(site.url + '/feed.xml')).text();
  for (const head of [
    ['GET / HTTP/1.1', 'Host: evil.example'],
    ['GET / HTTP/1.1', 'Host: evil.example:80@127.0.0.1'],
    ['GET http://evil.example/ HTTP/1.1', 'Host: x'],
    ['GET / HTTP/1.1', 'Host: x', 'Host: evil.example'],
    ['GET / HTTP/1.1', 'Host: x', 'X-Forwarded-Host: evil.example', 'X-Forwarded-Proto: gopher'],
    [
      'GET / HTTP/1.1',
      'Host: x',
      'Forwarded: host=evil.example',
      'X-Original-URL: /status',
      'X-Rewrite-URL: /status',
    ],
    ['GET /2024 HTTP/1.1', 'Host: evil.example', 'X-Forwarded-Host: evil.example'],
    ['GET /feed.xml HTTP/1.1', 'Host: evil.example'],
    ['GET /story HTTP/1.1', 'Host: evil.example'],
  ]) {
    const answer = await converse(lines(...head, 'Connection: close'));
    expect(statusesIn(answer)[0], answer.slice(0, 200)).toBeLessThan(500);
    expect(answer, head.join(' | ')).not.toContain('evil.example');
  }
  expect(await (await fetch(site.url + '/feed.xml')).text()).toBe(before);
});

test('requests for parts of a page never become the page of others', async () => {
  const plain = async () => {
    const response = await fetch(site.url + STORY);
    return [response.headers.get('content-type'), await response.text()];
  };
  const before = await plain();
  for (const headers of [
    { rsc: '1' },
    { rsc: '1', 'next-router-prefetch': '1' },
    { rsc: '1', 'next-router-segment-prefetch': '/_tree' },
    { rsc: '1', 'next-router-state-tree': '%00' },
    { 'next-action': '0'.repeat(42) },
    { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
    {
      'x-middleware-subrequest': 'src/middleware:src/middleware:src/middleware:src/middleware:src/middleware',
    },
    { 'x-middleware-prefetch': '1' },
    { 'x-middleware-rewrite': '/none', 'x-middleware-next': '1' },
    { 'x-middleware-request-x-a': 'b', 'x-middleware-override-headers': 'x-a' },
    { 'x-nextjs-data': '1', 'x-matched-path': '/none', 'x-invoke-status': '500', 'x-invoke-error': 'x' },
    { 'x-next-revalidate-tag-token': 'x', 'x-prerender-revalidate': 'x' },
    { 'x-now-route-matches': '1=none' },
  ])
    for (const path of [STORY, `${STORY}?_rsc=abcde`, `${STORY}?__nextDataReq=1`, `${STORY}?nxtPpath=none`]) {
      const response = await fetch(site.url + path, { headers, redirect: 'manual' });
      await response.arrayBuffer();
      expect(response.status, `${path} ${JSON.stringify(headers)}`).toBeLessThan(500);
      expect(response.headers.get('x-middleware-rewrite')).toBeNull();
      expect(await plain()).toEqual(before);
    }
});

test('a flood of headers is refused, a long path is told so', async () => {
  const flood = Array.from({ length: 20_000 }, (_, index) => `X-Flood-${index}: ${'x'.repeat(40)}`);
  expect(statusesIn(await converse(lines('GET / HTTP/1.1', 'Host: x', ...flood)))).toEqual([431]);
  expect(
    statusesIn(await converse(lines('GET / HTTP/1.1', 'Host: x', `X-A: ${'x'.repeat(600_000)}`))),
  ).toEqual([431]);
  const long = lines(`GET /${'x'.repeat(8_192)} HTTP/1.1`, 'Host: x', 'Connection: close');
  expect(statusesIn(await converse(long))).toEqual([414]);
  await expectAlive();
});

test('clients that send slowly are let go, and nobody waits for them', async () => {
  test.setTimeout(90_000);
  const started = Date.now();
  const slow = (head: string) =>
    new Promise<string>((resolve) => {
      let answer = '';
      const socket: Socket = connect(port, '127.0.0.1', () => socket.write(head));
      const drip = setInterval(() => socket.write('x'), 1_000);
      socket.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')));
      socket.on('error', () => {});
      socket.on('close', () => {
        clearInterval(drip);
        resolve(answer);
      });
    });
  const heads = Array.from({ length: SLOW_CLIENTS }, () => slow('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: '));
  const bodies = Array.from({ length: 20 }, () =>
    slow('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n'),
  );
  for (let index = 0; index < 20; index += 1) await expectAlive();
  expect(Date.now() - started).toBeLessThan(8_000);
  for (const answer of await Promise.all(heads)) expect(statusesIn(answer)).toEqual([408]);
  for (const answer of await Promise.all(bodies)) expect(statusesIn(answer)[0]).toBe(405);
  await expectAlive();
});

test('an archive that cannot be read is not taken: what was read before is served, and readiness says so', async () => {
  const folder = `.archive/e2e/runtime-${port}`;
  const archive = join(folder, 'archive.db');
  const whole = readlinkSync(archive);
  const pointTo = (target: string) => {
    rmSync(archive);
    symlinkSync(target, archive);
  };
  writeFileSync(join(folder, 'cut-off.db'), readFileSync(archive).subarray(0, 5_000));
  pointTo('cut-off.db');
  const readiness = async () => (await fetch(`${site.url}/readyz`)).status;
  await expect.poll(readiness).toBe(503);
  for (const path of ['/latest', '/search?q=a', '/feed.xml', '/palette.json?q=a'])
    expect((await fetch(site.url + path)).status, path).toBe(200);
  pointTo(whole);
  await expect.poll(readiness).toBe(200);
  await expectAlive();
});

/** Every page asks one of them. */
const TABLES = ['posts', 'lists'];

test('a page that fails is a whole document in the words of the site, without details', async () => {
  const database = new Database(`.archive/e2e/runtime-${port}/archive.db`);
  try {
    for (const table of TABLES) database.exec(`ALTER TABLE ${table} RENAME TO gone_${table}`);
    for (const path of [
      '/',
      '/latest',
      '/latest/page/1',
      '/archive',
      '/2026/11/',
      '/search?q=a',
      STORY,
      '/none.html',
    ]) {
      const response = await fetch(`${site.url}${path}${path.includes('?') ? '&' : '?'}fresh=1`);
      if (response.status === 200 && response.headers.get('x-nextjs-cache') === 'HIT') continue;
      expect(response.status, path).toBe(500);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      const html = await response.text();
      expect(html, path).toMatch(/^<!DOCTYPE html><html lang="[\w-]+">.*<h1[^>]*>[^<]+<\/h1>.*<\/html>$/s);
      const [, style = ''] = /<link rel="stylesheet" href="([^"]+)">/.exec(html) ?? [];
      expect((await fetch(site.url + style)).headers.get('content-type')).toMatch(/^text\/css/);
      expect(html, path).not.toMatch(
        /__next_error__|SQLITE|no such table|node_modules|\n\s+at |archive\.db/i,
      );
    }
  } finally {
    for (const table of TABLES) database.exec(`ALTER TABLE gone_${table} RENAME TO ${table}`);
    database.close();
  }
  await expect.poll(async () => (await fetch(`${site.url}/search?q=b`)).status).toBe(200);
  await expectAlive();
});

test('clients that go away in the middle leave nothing behind', async () => {
  test.setTimeout(90_000);
  const abort = async (count: number) => {
    for (let index = 0; index < count; index += 20)
      await Promise.all(
        Array.from({ length: 20 }, (_, nth) => {
          const path = [STORY, `/search?q=${index}-${nth}`, '/feed.xml', `/none-${index}`][nth % 4] ?? '/';
          const leave = new AbortController();
          const gone = fetch(site.url + path, { signal: leave.signal }).then(
            (response) => response.body?.cancel(),
            () => {},
          );
          setTimeout(() => leave.abort(), nth % 7);
          return gone;
        }),
      );
    await expect.poll(openSockets, { timeout: 20_000 }).toBeLessThan(POOL);
  };
  await abort(ABORTS / 4);
  const [memory, files] = [residentBytes(site.pid), openFiles()];
  await abort(ABORTS);
  expect(residentBytes(site.pid) - memory).toBeLessThan(MOST_GROWTH);
  expect(openFiles()).toBeLessThan(files + POOL);
  await expectAlive();
});

/** Linux alone tells of another process; elsewhere it is only asked whether the server lives. */
function openFiles(): number {
  try {
    return readdirSync(`/proc/${site.pid}/fd`).length;
  } catch {
    return 0;
  }
}

function openSockets(): number {
  try {
    const established = /^\s*\d+: \S+:([0-9A-F]{4}) \S+ 01 /gm;
    const hex = port.toString(16).toUpperCase().padStart(4, '0');
    const table = readFileSync(`/proc/${site.pid}/net/tcp`, 'utf8');
    return Array.from(table.matchAll(established)).filter(([, local]) => local === hex).length;
  } catch {
    return 0;
  }
}
