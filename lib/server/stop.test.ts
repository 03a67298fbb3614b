import { Agent, createServer, get, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { connect } from 'node:net';
import { once } from 'node:events';
import { expect, it, onTestFinished } from 'vitest';
import { closeGracefully } from './stop';
import { OpenRequests } from './open-requests';

async function listening(answer: RequestListener): Promise<{ server: Server; port: number }> {
  const server = createServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  return { server, port: typeof address === 'object' && address ? address.port : 0 };
}

it('finishes what is in flight, on connections that then close', async () => {
  const open = new OpenRequests('');
  let finish: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let answer: () => void = () => undefined;
  const { server, port } = await listening((request, response) => {
    open.follow(request, response);
    answer = () => response.end('all of it');
    finish();
  });
  const agent = new Agent({ keepAlive: true });
  const response = new Promise<IncomingMessage>((resolve, reject) => {
    get({ port, host: '127.0.0.1', agent }, resolve).on('error', reject);
  });
  await arrived;
  open.closeAfterAnswer();
  const closed = closeGracefully(server, 60_000);
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
  answer();
  const got = await response;
  expect(got.headers.connection).toBe('close');
  expect(Buffer.concat(await got.toArray()).toString()).toBe('all of it');
  expect(await closed).toBe(true);
});

it('closes idle connections at once', async () => {
  const { server, port } = await listening((_, response) => void response.end());
  const idle = connect(port, '127.0.0.1');
  idle.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
  await once(idle, 'data');
  expect(await closeGracefully(server, 60_000)).toBe(true);
});

it('cuts off what does not end', async () => {
  const { server, port } = await listening(() => undefined);
  const asked = fetch(`http://127.0.0.1:${port}/`);
  await once(server, 'request');
  expect(await closeGracefully(server, 50)).toBe(false);
  await expect(asked).rejects.toThrow();
});
