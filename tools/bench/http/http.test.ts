import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askEach } from './ask-each';
import { HttpClient } from './http-client';
import { underLoad } from './under-load';

let server: Server;
let url = '';
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(request.url === '/gone' ? 404 : 200).end('page');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
});

afterAll(() => server.close());

describe('the client of the benchmark', () => {
  it('asks for every path once and counts what was not expected', async () => {
    asked.length = 0;
    const paths = ['/a', '/b', '/gone', '/c'];
    const { requests, failed, p50 } = await askEach({ url, paths, connections: 2, status: 200 });
    expect([requests, failed]).toEqual([4, 1]);
    expect(asked.toSorted()).toEqual(['/a', '/b', '/c', '/gone']);
    expect(p50).toBeGreaterThan(0);
  });

  it('counts a server that is not there as failed', async () => {
    const round = { url: 'http://127.0.0.1:9', paths: ['/'], connections: 1, status: 200 };
    expect((await askEach(round)).failed).toBe(1);
  });

  it('reads the whole answer', async () => {
    const client = new HttpClient(url, 1);
    const { status, body } = await client.get('/gone');
    client.close();
    expect([status, body.toString()]).toEqual([404, 'page']);
  });

  it('puts load on pages', async () => {
    const load = await underLoad({ url, paths: ['/a', '/gone'], connections: 2, seconds: 1 });
    expect(load.requests).toBeGreaterThan(10);
    expect(load.failed).toBeGreaterThan(load.requests / 3);
  });
});
