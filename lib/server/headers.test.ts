import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { addSafetyHeaders } from './headers';

async function headersOf(answer: RequestListener, secure = false): Promise<Headers> {
  const server = createServer((request, response) => {
    addSafetyHeaders(response, secure);
    answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    return (await fetch(`http://127.0.0.1:${port}/`)).headers;
  } finally {
    server.close();
  }
}

describe('addSafetyHeaders', () => {
  it('fills in what an answer leaves out, however its head is written', async () => {
    const heads: readonly RequestListener[] = [
      (_, response) => response.end('text'),
      (_, response) => response.writeHead(405, { allow: 'GET' }).end(),
      (_, response) => response.writeHead(200, 'Fine', { allow: 'GET' }).end(),
    ];
    for (const answer of heads) {
      const headers = await headersOf(answer);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain('sandbox');
      expect(headers.get('strict-transport-security')).toBeNull();
    }
    expect((await headersOf(heads[1] ?? (() => {}))).get('allow')).toBe('GET');
  });

  it('leaves alone what an answer says itself', async () => {
    const policy = "default-src 'self'";
    for (const answer of [
      ((_, response) => response.setHeader('Content-Security-Policy', policy).end()) as RequestListener,
      ((_, response) =>
        response.writeHead(200, { 'Content-Security-Policy': policy }).end()) as RequestListener,
    ])
      expect((await headersOf(answer)).get('content-security-policy')).toBe(policy);
  });

  it('lets a redirect lead to one place', async () => {
    const headers = await headersOf((_, response) => {
      response.appendHeader('location', '/a').appendHeader('location', '/a').writeHead(200).end();
    });
    expect(headers.get('location')).toBe('/a');
  });

  it('asks browsers to stay with https only where there is https', async () => {
    const headers = await headersOf((_, response) => response.end(), true);
    expect(headers.get('strict-transport-security')).toBe('max-age=63072000; includeSubDomains');
  });
});
