import type { Server } from 'node:http';
import { Server as ConnectionServer } from 'node:net';

/** Signals that come together are one wish: npm passes on what the terminal has sent to all already. */
const TOGETHER = 500;

/** A request that is on its way over an open connection has this long to arrive, in milliseconds. */
const UNDER_WAY = 250;

/** How often connections that have become idle are looked for after that. */
const LOOK_EVERY = 20;

/**
 * Stops accepting connections, lets the requests in flight and those under way finish, and closes every
 * connection that has become idle.
 *
 * @param patience milliseconds after which what is still open is cut off
 * @returns false when something was cut off
 */
export async function closeGracefully(server: Server, patience: number): Promise<boolean> {
  let isComplete = true;
  let looking: NodeJS.Timeout | undefined;
  const waiting = setTimeout(() => {
    looking = setInterval(() => server.closeIdleConnections(), LOOK_EVERY);
  }, UNDER_WAY);
  const cutting = setTimeout(() => {
    isComplete = false;
    server.closeAllConnections();
  }, patience);
  await new Promise<void>((resolve) => {
    // An HTTP server's own `close` would hang up on idle connections now, those with a request under way too.
    ConnectionServer.prototype.close.call(server, () => resolve());
  });
  for (const timer of [waiting, looking, cutting]) clearTimeout(timer);
  return isComplete;
}

/** Calls `stop` at the first SIGINT or SIGTERM. A second one ends the process at once. */
export function onStopSignal(stop: () => void): void {
  let first: number | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (first === undefined) {
        first = performance.now();
        stop();
      } else if (performance.now() - first > TOGETHER) {
        process.exit(1);
      }
    });
  }
}
