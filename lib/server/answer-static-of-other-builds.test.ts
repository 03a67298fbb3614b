import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { BUILT_FROM, staticOfOtherBuilds } from './answer-static-of-other-builds';

/** Files of three builds by their paths; the last one was never finished. */
const BUILDS = {
  served: { 'next/static/chunks/a.css': 'served', 'next/static/own.js': 'own', [BUILT_FROM]: '' },
  before: {
    'next/static/chunks/a.css': 'before',
    'next/static/chunks/b.css': 'b{}',
    'next/static/chunks/c d~1.js': 'c',
    'next/static/x.woff2': 'font',
    'next/BUILD_ID': 'secret',
    'serve.mjs': 'secret',
    [BUILT_FROM]: '',
  },
  unfinished: { 'next/static/chunks/half.css': 'hal' },
};

async function start(base: string) {
  const folder = mkdtempSync(join(tmpdir(), 'static-'));
  for (const [build, files] of Object.entries(BUILDS))
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, build, path)), { recursive: true });
      writeFileSync(join(folder, build, path), text);
    }
  const elements = join(folder, 'elements');
  mkdirSync(elements);
  writeFileSync(join(elements, 'known.js'), 'known');
  const answer = staticOfOtherBuilds({ build: join(folder, 'served'), elements, base });
  writeFileSync(join(elements, 'new.js'), 'new');
  const server = createServer((incoming, response) => {
    if (answer(incoming, response)) return;
    response.statusCode = 404;
    response.end('next');
  }).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return (path: string, method = 'GET') =>
    new Promise<{ body: string; headers: IncomingHttpHeaders }>((resolve, reject) => {
      const sent = request({ port, host: '127.0.0.1', path, method, agent: false }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (part: string) => (body += part));
        response.on('end', () => resolve({ body, headers: response.headers }));
      });
      sent.on('error', reject).end();
    });
}

it('answers for what another whole build has, and for nothing else', async () => {
  const get = await start('');
  const style = await get('/_next/static/chunks/b.css?dpl=1');
  expect(style).toMatchObject({
    body: 'b{}',
    headers: {
      'content-type': 'text/css; charset=UTF-8',
      'content-length': '3',
      'cache-control': 'public, max-age=31536000, immutable',
    },
  });
  expect((await get('/_next/static/chunks/c%20d~1.js')).body).toBe('c');
  expect((await get('/_next/static/x.woff2')).headers['content-type']).toBe('font/woff2');
  expect(await get('/_next/static/chunks/b.css', 'HEAD')).toMatchObject({
    body: '',
    headers: { 'content-length': '3' },
  });
  for (const path of [
    'chunks/a.css',
    'own.js',
    'chunks/half.css',
    'none.css',
    'chunks',
    'chunks/',
    '',
    '../BUILD_ID',
    '..%2FBUILD_ID',
    '%2e%2e/%2e%2e/serve.mjs',
    'chunks/..%2f..%2f..%2fserve.mjs',
    '..%5C..%5Cserve.mjs',
    '/chunks/b.css',
    'chunks//b.css',
    './chunks/b.css',
    `${'x'.repeat(5_000)}.css`,
  ])
    expect([path, (await get(`/_next/static/${path}`)).body]).toEqual([path, 'next']);
});

it('answers for a script of a build that was made after it started', async () => {
  const get = await start('');
  expect(await get('/_elements/new.js')).toMatchObject({
    body: 'new',
    headers: {
      'content-type': 'application/javascript; charset=UTF-8',
      'cache-control': 'public, max-age=31536000, immutable',
    },
  });
  for (const name of ['known.js', 'none.js', '', '..%2fserved%2fbuilt-from', '../served/built-from'])
    expect([name, (await get(`/_elements/${name}`)).body]).toEqual([name, 'next']);
});

it('looks below the baseurl', async () => {
  const get = await start('/news');
  expect((await get('/news/_next/static/chunks/b.css')).body).toBe('b{}');
  expect((await get('/_next/static/chunks/b.css')).body).toBe('next');
});
