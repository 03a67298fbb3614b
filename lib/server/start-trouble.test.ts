import { createServer } from 'node:http';
import { once } from 'node:events';
import { expect, it, onTestFinished } from 'vitest';
import { startTrouble } from './start-trouble';

async function errorOf(host: string, port: number): Promise<unknown> {
  const server = createServer();
  onTestFinished(() => void server.close());
  const failed = once(server, 'error');
  server.listen(port, host);
  const [error] = (await failed) as [unknown];
  return error;
}

it('says that a port is taken', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const trouble = startTrouble(await errorOf('127.0.0.1', port), { host: '127.0.0.1', port });
  expect(trouble).toMatch(new RegExp(`^PORT ${port} of 127\\.0\\.0\\.1 is taken: .* set PORT`));
});

it('says that a host is no address of this machine', async () => {
  const host = '192.0.2.1';
  expect(startTrouble(await errorOf(host, 0), { host, port: 0 })).toMatch(/^HOST 192\.0\.2\.1 is no address/);
});

it('says nothing of other errors', () =>
  expect(startTrouble(new Error('x'), { host: 'a', port: 1 })).toBeUndefined());
