import next from 'next';
import { createServer, type Server } from 'node:http';
import { answerWaitingPages } from './answer-waiting-pages';
import { keepHeapSmall } from './keep-heap-small';
import { refuseRequest } from './refuse-request';

/** Where the server listens. */
export interface Address {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
}

/** Bytes of a request's head that are read, so that a URL far too long is told so and not cut off. */
const LARGEST_HEAD = 512 * 1024;

/**
 * Serves the built app in this process until the server is closed.
 *
 * @throws when there is no build, or the port is taken
 */
export async function startServer({ host, port }: Address): Promise<Server> {
  keepHeapSmall();
  const app = next({ dev: false, hostname: host, port });
  await app.prepare();
  const answer = answerWaitingPages(app.getRequestHandler());
  const server = createServer({ maxHeaderSize: LARGEST_HEAD }, (request, response) => {
    const refusal = refuseRequest(request.method, request.url);
    if (!refusal) {
      void answer(request, response);
      return;
    }
    response.writeHead(refusal.status, {
      'content-type': 'text/plain; charset=utf-8',
      'x-content-type-options': 'nosniff',
      ...(refusal.status === 405 ? { allow: 'GET, HEAD' } : {}),
    });
    response.end(`${refusal.text}\n`);
  });
  // Next would leave such a connection open for a server of ours to take up.
  server.on('upgrade', (_, socket) => socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n'));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}
