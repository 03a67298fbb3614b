import { createServer, get, type IncomingHttpHeaders } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { dropInternalHeaders } from './internal-headers';
import { addSafetyHeaders } from './headers';

const INTERNAL = [
  'x-middleware-subrequest',
  'X-Middleware-Rewrite',
  'x-middleware-prefetch',
  'x-middleware-request-x-a',
  'x-nextjs-data',
  'x-next-revalidate-tag-token',
  'x-next-resume-state-length',
  'x-invoke-path',
  'x-prerender-revalidate',
  'x-matched-path',
  'x-now-route-matches',
  'next-action',
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-url',
];

it('takes out of a request what Next says to itself and its router asks with, and leaves what browsers send', async () => {
  const { seen } = await exchange(
    Object.fromEntries([...INTERNAL, 'accept', 'x-request-id'].map((name) => [name, '1'])),
    {},
  );
  expect(Object.keys(seen).filter((name) => /^(?:x-(?!request-id)|next-|rsc)/.test(name))).toEqual([]);
  expect(seen).toMatchObject({ accept: '1', 'x-request-id': '1' });
});

it('takes out of an answer how it was made, whoever wrote it', async () => {
  const { given } = await exchange(
    {},
    {
      'x-middleware-rewrite': '/jekyll-url/feed.xml',
      'X-Middleware-Set-Cookie': 'a=b',
      'x-middleware-override-headers': 'x',
      'x-matched-path': '/x',
      'x-nextjs-prerender': '1',
      'x-nextjs-stale-time': '300',
      etag: '"1"',
    },
  );
  expect(Object.keys(given).filter((name) => /middleware|matched|prerender/.test(name))).toEqual([]);
  expect(given).toMatchObject({ 'x-nextjs-stale-time': '300', etag: '"1"', 'x-frame-options': 'DENY' });
});

/** One request with headers through both; what the app saw of it, and what the client saw of its answer. */
async function exchange(sent: Record<string, string>, answered: Record<string, string>) {
  let seen: IncomingHttpHeaders = {};
  const server = createServer((request, response) => {
    dropInternalHeaders(request.headers);
    seen = { ...request.headers };
    addSafetyHeaders(response, false);
    for (const [name, value] of Object.entries(answered)) response.setHeader(name, value);
    response.end('x');
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const given = await new Promise<IncomingHttpHeaders>((resolve, reject) => {
    get({ port, host: '127.0.0.1', headers: sent, agent: false }, (response) => {
      response.resume().on('end', () => resolve(response.headers));
    }).on('error', reject);
  });
  return { seen, given };
}
