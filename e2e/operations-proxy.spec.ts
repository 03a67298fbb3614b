import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { press } from '@/lib/press/press';
import { startCaddy, startNginx, type ExampleProxy } from './example-proxy';
import { testPort } from './ports';
import { proxyRequest } from './proxy-request';
import { Replica } from './replica';
import { SAMPLE_SITE } from './sites';

const PORTS = { http: testPort(40), https: testPort(41), replicas: [testPort(42), testPort(43)] } as const;
const FOLDER = '.archive/e2e/proxy';
/** Answers that the load waits for before, during and after a restart. */
const ENOUGH = 60;
const READERS = 4;

test.describe.configure({ mode: 'serial', timeout: 60_000 });

let replicas: readonly [Replica, Replica];
test.beforeAll(async () => {
  const archive = '.archive/e2e/replicas.db';
  await press({ contentDir: SAMPLE_SITE.contentDir, archive });
  const environment = { ARCHIVE: archive, SITE_URL: 'https://news.example.org', METRICS: '1' };
  replicas = [new Replica(PORTS.replicas[0], environment), new Replica(PORTS.replicas[1], environment)];
  await Promise.all(replicas.map((replica) => replica.start()));
});
test.afterAll(async () => {
  expect(await Promise.all(replicas.map((replica) => replica.stop()))).toEqual([0, 0]);
});

/** Readers who ask without pause while the first replica is restarted; what they got, by status. */
async function restartUnderLoad(): Promise<Record<string, number>> {
  const answers: Record<string, number> = {};
  let total = 0;
  let isOver = false;
  const readers = Array.from({ length: READERS }, async (_, reader) => {
    for (let count = 0; !isOver; count += 1) {
      // No cache knows the query, so every request goes to a replica.
      const answer = await proxyRequest(PORTS.https, `/latest?reader=${reader}-${count}`).catch(
        (error: unknown) => ({ status: String(error) }),
      );
      answers[answer.status] = (answers[answer.status] ?? 0) + 1;
      total += 1;
    }
  });
  const more = async () => {
    const goal = total + ENOUGH;
    await expect.poll(() => total, { timeout: 20_000, intervals: [20] }).toBeGreaterThan(goal);
  };
  await more();
  const stopped = replicas[0].stop();
  await more();
  expect(await stopped).toBe(0);
  await replicas[0].start();
  await more();
  isOver = true;
  await Promise.all(readers);
  return answers;
}

test.describe('nginx, as in deploy/nginx.conf', () => {
  let nginx: ExampleProxy | undefined;
  test.beforeAll(async () => {
    nginx = await startNginx(`${FOLDER}/nginx`, PORTS);
  });
  test.afterAll(() => nginx?.stop());

  test('keeps pages, for a second as the app says, and without a trace of how they were made', async () => {
    const path = '/categories';
    await proxyRequest(PORTS.https, path);
    const again = await proxyRequest(PORTS.https, path);
    expect(again.status).toBe(200);
    expect(again.headers['x-cache']).toMatch(/^(?:HIT|STALE|UPDATING)$/);
    expect(again.headers['content-security-policy']).toContain("script-src 'self' 'sha256-");
    expect(again.headers['strict-transport-security']).toContain('max-age=63072000');
    expect(again.headers['server']).toBe('nginx');
    const names = Object.keys(again.headers).join(' ');
    expect(names).not.toMatch(/x-middleware|x-powered-by|x-nextjs-(?:cache|prerender)/);
    const rewritten = await proxyRequest(PORTS.https, '/feed.xml', { 'x-middleware-subrequest': 'proxy' });
    expect(rewritten.status).toBe(200);
    expect(Object.keys(rewritten.headers).join(' ')).not.toMatch(/x-middleware/);
  });

  test('compresses with gzip, and with brotli where the module is there', async () => {
    const plain = await proxyRequest(PORTS.https, '/');
    expect(plain.headers['content-encoding']).toBeUndefined();
    const zipped = await proxyRequest(PORTS.https, '/', { 'accept-encoding': 'gzip' });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true);
    const best = await proxyRequest(PORTS.https, '/', { 'accept-encoding': 'gzip, br' });
    expect(best.headers['content-encoding']).toBe(nginx?.brotli ? 'br' : 'gzip');
    expect((nginx?.brotli ? brotliDecompressSync : gunzipSync)(best.body).equals(plain.body)).toBe(true);
    expect(best.headers.vary).toMatch(/accept-encoding/i);
  });

  test('answers 304 with the policy of the page', async () => {
    const { headers } = await proxyRequest(PORTS.https, '/latest');
    const same = await proxyRequest(PORTS.https, '/latest', { 'if-none-match': String(headers.etag) });
    expect(same.status).toBe(304);
    expect(same.body).toHaveLength(0);
    expect(same.headers['content-security-policy']).toBe(headers['content-security-policy']);
  });

  test('gives every request an id that the replica writes down, and hides what is for operators', async () => {
    const { headers } = await proxyRequest(PORTS.https, '/tags/none');
    const id = String(headers['x-request-id']);
    expect(id).toMatch(/^[\da-f]{32}$/);
    await expect.poll(() => replicas.some(({ output }) => output.includes(`"id":"${id}"`))).toBe(true);
    for (const path of ['/healthz', '/readyz', '/metrics']) {
      const { status, body } = await proxyRequest(PORTS.https, path);
      expect([path, status, body.includes('broadsheet_')]).toEqual([path, 404, false]);
    }
  });

  test('lets nobody search without end', async () => {
    const asked = Array.from({ length: 40 }, (_, index) => proxyRequest(PORTS.https, `/search?q=${index}`));
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(20);
    expect(statuses).toContain(429);
    expect(statuses.filter((status) => status !== 200 && status !== 429)).toEqual([]);
    for (const path of ['/search/?q=', '/search/.?q=', '//search?q=', '/palette.json/?q=']) {
      const more = Array.from({ length: 30 }, (_, index) => proxyRequest(PORTS.https, path + String(index)));
      expect(
        (await Promise.all(more)).map(({ status }) => status),
        path,
      ).toContain(429);
    }
    expect((await proxyRequest(PORTS.https, '/latest')).status).toBe(200);
  });

  test('loses no request while a replica is restarted', async () => {
    const answers = await restartUnderLoad();
    expect(Object.keys(answers)).toEqual(['200']);
  });
});

test.describe('Caddy, as in deploy/Caddyfile', () => {
  let caddy: ExampleProxy | undefined;
  test.beforeAll(async () => {
    caddy = await startCaddy(`${FOLDER}/caddy`, PORTS);
  });
  test.afterAll(() => caddy?.stop());

  test('passes pages on, compressed and without a trace of how they were made', async () => {
    const zipped = await proxyRequest(PORTS.https, '/', { 'accept-encoding': 'gzip' });
    expect(zipped).toMatchObject({ status: 200, headers: { 'content-encoding': 'gzip' } });
    expect(gunzipSync(zipped.body).toString()).toContain('</html>');
    expect(zipped.headers['content-security-policy']).toContain("script-src 'self' 'sha256-");
    const names = Object.keys((await proxyRequest(PORTS.https, '/feed.xml')).headers).join(' ');
    expect(names).not.toMatch(/\bserver\b|x-middleware|x-powered-by|x-nextjs-cache/);
    expect((await proxyRequest(PORTS.https, '/metrics')).status).toBe(404);
  });

  test('loses no request while a replica is restarted', async () => {
    const answers = await restartUnderLoad();
    expect(Object.keys(answers)).toEqual(['200']);
  });
});
