import { request as httpRequest } from 'node:http';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { SAMPLE_SITE } from './sites';

const { hostname, port } = new URL(SAMPLE_SITE.url);

interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  readonly body: string;
}

/** A request as it is written: no client in between tidies the path or the headers. */
function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ hostname, port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode = 0, headers: given } = response;
        resolve({ status: statusCode, location: given.location, body: Buffer.concat(chunks).toString() });
      });
    });
    request.on('upgrade', (_, socket) => {
      socket.destroy();
      resolve({ status: 101, location: undefined, body: '' });
    });
    request.on('error', reject);
    request.end();
  });
}

/** Pages are the same apart from what changes with every rendering, of which there is nothing. */
async function frontPage(request: APIRequestContext): Promise<string> {
  const response = await request.get('/');
  expect(response.status()).toBe(200);
  return response.text();
}

test.describe('RT-81 paths that name no page', () => {
  for (const path of [
    '/news/..%2f..%2fetc%2fpasswd',
    '/..%2f..%2f..%2fetc%2fpasswd',
    '/assets/..%2f..%2f_config.yml',
    '/assets/%2e%2e/_config.yml',
    '/news/%00',
    '/news/%c0%ae%c0%ae/x',
    '/news/%E0%A4%A',
    '/news/%',
    `/${'a'.repeat(8_200)}`,
    `/${'a/'.repeat(3_000)}`,
    `/${'%E4%B8%AD'.repeat(700)}`,
  ]) {
    test(path.slice(0, 40), async () => {
      const { status, body } = await ask(path);
      expect([400, 404, 414]).toContain(status);
      expect(body).not.toMatch(/root:|\n\s+at |node_modules/);
    });
  }

  test('//', async () => {
    for (const path of [
      '//',
      '//evil.example/',
      '/\\evil.example',
      '//categories',
      '/x\\..\\y',
      '/%2f%2fevil.example',
    ]) {
      const { status, location } = await ask(path);
      expect(status, path).toBeLessThan(500);
      // Wherever it leads, it stays on this site.
      const to = location === undefined ? undefined : new URL(location, SAMPLE_SITE.url);
      if (to) expect(to.host, path).toBe(`${hostname}:${port}`);
    }
  });
});

test('RT-82 what is meant for the framework answers no 500 and poisons nothing', async ({ request }) => {
  const before = await frontPage(request);
  const odd: readonly (readonly [string, Readonly<Record<string, string>>, string?])[] = [
    ['/index', {}],
    ['/_next/image?url=%2Fassets%2Fkline-609118.png&w=64&q=75', {}],
    ['/_next/image?url=http%3A%2F%2F169.254.169.254%2F&w=64&q=75', {}],
    ['/_next/data/build/index.json', {}],
    ['/_next/static/../../package.json', {}],
    ['/', { 'next-action': 'x', 'content-type': 'text/plain;charset=UTF-8' }, 'POST'],
    ['/', { 'content-type': 'multipart/form-data; boundary=x' }, 'POST'],
    ['/', { 'next-router-state-tree': '%5B%5D' }],
    ['/', { 'next-router-prefetch': '1', purpose: 'prefetch' }],
    ['/', { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware' }],
    ['/', { 'x-matched-path': '/_error', 'x-nextjs-data': '1', 'x-now-route-matches': '1' }],
    ['/', { 'x-invoke-path': '/_error', 'x-invoke-status': '500', 'x-middleware-rewrite': '/_error' }],
    ['/', { host: 'evil.example', 'x-forwarded-host': 'evil.example' }],
    ['/?_rsc=x', {}],
  ];
  for (const [path, headers, method] of odd) {
    const { status, body } = await ask(path, headers, method);
    expect(status, `${path} ${JSON.stringify(headers)}`).toBeLessThan(500);
    expect(body, path).not.toContain('evil.example');
  }
  expect((await ask('/index')).status).toBe(404);
  expect((await ask('/_next/image?url=http%3A%2F%2F169.254.169.254%2F&w=64&q=75')).status).toBe(404);
  expect((await ask('/', { 'next-action': 'x' }, 'POST')).status).toBe(405);
  expect(await frontPage(request)).toBe(before);
});

test('RT-82 a request for component data without its key does not become the page of others', async ({
  request,
}) => {
  const path = '/categories';
  const before = await (await request.get(path)).text();
  const { status } = await ask(path, { rsc: '1' });
  expect(status).toBeLessThan(500);
  const after = await request.get(path);
  expect(after.headers()['content-type']).toContain('text/html');
  expect(await after.text()).toBe(before);
});

test('RT-82 no connection is upgraded', async ({ request }) => {
  const headers = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
  };
  for (const path of ['/', '/_next/webpack-hmr']) {
    const status = await ask(path, headers).then(
      (answer) => answer.status,
      () => 'closed',
    );
    expect(status, path).not.toBe(101);
    if (typeof status === 'number') expect(status, path).toBeLessThan(500);
  }
  await frontPage(request);
});

test('RT-83 hostile queries are text, bounded and quick', async ({ request }) => {
  const queries = [
    'q=%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    'q=%22%20OR%201%3D1%20--%20%27%3B%20DROP%20TABLE%20posts',
    `q=${'%E4%B8%AD'.repeat(800)}`,
    `q=${'a'.repeat(7_000)}`,
    'q=(a%2B)%2B%24%5B%5E%5C%5D.*%3F',
    'q[]=a&q[]=b&q=c',
    'q=%F0%9F%98%80%E2%80%8D%F0%9F%94%A5',
    'q=a%00b',
    'q=%E0%A4%A',
    `q=${'%22'.repeat(500)}`,
    `q=${'(-'.repeat(1_000)}`,
    `q=${'a%20OR%20'.repeat(500)}`,
    'q=NEAR(a%20b)%20AND%20NOT%20*',
  ];
  for (const query of queries) {
    const { status, body } = await ask(`/search?${query}`);
    expect(status, query.slice(0, 60)).toBeLessThan(500);
    expect(body).not.toContain('<script>alert(1)');
    expect(body.length, query.slice(0, 60)).toBeLessThan(1_000_000);
  }
  expect(
    (await ask(`/search?q=${'a'.repeat(100_000)}`).catch(() => ({ status: 431 }))).status,
  ).toBeGreaterThan(399);
  const heavy = Array.from({ length: 200 }, (_, index) =>
    ask(`/search?q=${encodeURIComponent(`的 市场 ${index}`)}`),
  );
  for (const { status } of await Promise.all(heavy)) expect([200, 404, 429, 503]).toContain(status);
  await frontPage(request);
});

test('the page of problems is not there unless it is wanted', async () => {
  expect((await ask('/status')).status).toBe(404);
});

test('RT-84 page numbers that are none', async () => {
  for (const list of [
    '/latest',
    '/category/haiyuezhengquanbao',
    '/tags/%E4%BD%BF%E7%94%A8%E8%AF%B4%E6%98%8E',
  ]) {
    for (const number of ['0', '-1', '1000000000', 'NaN', '1e3', '01', '1.5', '%31x', '9'.repeat(400), '١']) {
      const { status } = await ask(`${list}/page/${encodeURI(number).replace(/%25/g, '%')}`);
      expect([404, 308], `${list} ${number.slice(0, 20)}`).toContain(status);
    }
  }
});
