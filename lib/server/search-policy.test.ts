import { createServer, get, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { searchPolicy } from './search-policy';

const givePolicy = searchPolicy('/news', true);
const server = createServer((request, response) => {
  givePolicy(request, response);
  response.end(request.headers['content-security-policy']);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
afterAll(() => server.close());

async function ask(path: string): Promise<{ headers: IncomingHttpHeaders; seenByApp: string }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path }, (response) => {
      let seenByApp = '';
      response.on('data', (chunk: Buffer) => (seenByApp += chunk.toString()));
      response.on('end', () => resolve({ headers: response.headers, seenByApp }));
    }).on('error', reject);
  });
}

describe('searchPolicy', () => {
  it('tells the app and the browser the same policy, with a nonce of its own for each request', async () => {
    const [one, other] = [await ask('/news/search?q=a'), await ask('/news/search')];
    expect(one.seenByApp).toMatch(
      /script-src 'self' 'nonce-[\w+/]{22}==' 'sha256-[\w+/]{43}=';.*upgrade-insecure/,
    );
    expect(one.headers['content-security-policy']).toBe(one.seenByApp);
    expect(other.seenByApp).toContain('nonce-');
    expect(other.seenByApp).not.toBe(one.seenByApp);
  });

  it('knows the page with a slash behind it, too', async () => {
    const { headers, seenByApp } = await ask('/news/search/?q=a');
    expect(seenByApp).toContain('nonce-');
    expect(headers['content-security-policy']).toBe(seenByApp);
  });

  it('leaves other paths alone', async () => {
    for (const path of ['/news/search.json?q=a', '/search', '/news/searching', '/news/p/search']) {
      const { headers, seenByApp } = await ask(path);
      expect(seenByApp).toBe('');
      expect(headers).not.toHaveProperty('content-security-policy');
    }
  });
});
