import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askedPage, waitingPages } from './page-cache/waiting-pages';
import { packPage } from './page-cache/packed-page';
import { PageCache } from './page-cache/page-cache';
import { answerWaitingPages } from './answer-waiting-pages';

const HTML = `<p>${'a story '.repeat(500)}</p>`;
const CSP = "default-src 'none'; script-src 'sha256-1'";

let generation: string;

let rendered: number;

let server: Server;

let port: number;

/** Stands for Next: asks the cache, renders what is not there, as its cache handler does. */
async function page(url: string): Promise<Record<string, string>> {
  const asked = askedPage().getStore();
  const key = `page ${url.replace(/\/$/, '')}`;
  asked?.keys.add(key);
  let found = waitingPages().get(key);
  if (!found) {
    rendered += 1;
    const packed = await packPage({ kind: 'APP_PAGE', html: HTML });
    found = { packed, lastModified: 0, cacheControl: {} };
    waitingPages().set(key, found, 1_000);
  }
  if (asked) asked.page = found;
  return { 'content-type': 'text/html', 'content-security-policy': `${CSP} ${generation}`, etag: '"1"' };
}

beforeEach(async () => {
  generation = '1';
  rendered = 0;
  globalThis.broadsheetPages = new PageCache(100_000, () => generation);
  const answer = answerWaitingPages(async ({ url = '' }, response) => {
    const found = !url.startsWith('/nowhere');
    const headers = url.startsWith('/search') ? {} : await page(url);
    response.statusCode = found ? 200 : 404;
    response.setHeaders(new Map(Object.entries({ ...headers, 'x-by': 'next' })));
    response.end(HTML);
  });
  server = createServer((incoming, response) => void answer(incoming, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});

afterEach(() => {
  globalThis.broadsheetPages = undefined;
  server.close();
});

interface Got {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Whether it came straight from the page cache. */
  readonly waited: boolean;
}

function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const waited = response.headers['x-nextjs-cache'] === 'HIT';
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(parts),
          waited,
        });
      });
    });
    sent.on('error', reject).end();
  });
}

describe('answerWaitingPages', () => {
  it('answers with the page and the headers that Next sent with it', async () => {
    expect((await get('/a')).waited).toBe(false);
    const again = await get('/a', { 'accept-encoding': 'gzip' });
    expect(again).toMatchObject({ status: 200, waited: true });
    expect(again.headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-length': String(again.body.byteLength),
      'content-security-policy': `${CSP} 1`,
      'x-by': 'next',
    });
    expect(gunzipSync(again.body).toString()).toBe(HTML);
    expect((await get('/a')).body.toString()).toBe(HTML);
    expect(rendered).toBe(1);
  });

  it('answers HEAD without a body, and 304 with the policy of the page it stands for', async () => {
    await get('/a');
    const head = await get('/a', {}, 'HEAD');
    expect(head).toMatchObject({ status: 200, waited: true });
    expect(head.headers['content-length']).toBe(String(HTML.length));
    expect(head.body).toHaveLength(0);
    const same = await get('/a', { 'if-none-match': String(head.headers.etag) });
    expect(same).toMatchObject({ status: 304, waited: true });
    expect(same.body).toHaveLength(0);
    expect(same.headers['content-security-policy']).toBe(`${CSP} 1`);
    expect((await get('/a', { 'if-none-match': '"2"' })).status).toBe(200);
  });

  it.each([['a query', '/a?q=1', {}]])('leaves %s to Next', async (_, path, headers) => {
    await get('/a');
    expect((await get(path, headers)).waited).toBe(false);
    expect((await get('/a')).waited).toBe(true);
  });

  it.each(['/nowhere', '/search'])('leaves %s to Next, every time', async (path) => {
    await get(path);
    expect((await get(path)).waited).toBe(false);
  });

  it('knows a URL only after Next answered that very URL', async () => {
    await get('/a');
    expect((await get('/a/')).waited).toBe(false);
    expect((await get('/a/')).waited).toBe(true);
  });

  it('asks Next again in a new generation, and sends that one’s policy', async () => {
    await get('/a');
    expect((await get('/a')).waited).toBe(true);
    generation = '2';
    expect((await get('/a')).waited).toBe(false);
    const now = await get('/a');
    expect(now.waited).toBe(true);
    expect(now.headers['content-security-policy']).toBe(`${CSP} 2`);
    expect(rendered).toBe(2);
  });
});
