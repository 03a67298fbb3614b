import next from 'next';
import { createServer, type Server } from 'node:http';
import { refuseRequest } from './refuse-request';

/** Where the server listens. */
export interface Address {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
}

/**
 * Serves the built app in this process until the server is closed.
 *
 * @throws when there is no build, or the port is taken
 */
export async function startServer({ host, port }: Address): Promise<Server> {
  const app = next({ dev: false, hostname: host, port });
  await app.prepare();
  const answer = app.getRequestHandler();
  const server = createServer((request, response) => {
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
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}
