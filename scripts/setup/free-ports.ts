import { createServer } from 'node:net';

/** The browser tests count their ports from the first one, up to so many. */
const ROOM = 120;
const FIRST = 3_400;
const LAST = 12_000;

/**
 * The first of 120 ports in a row of this machine's loopback address that nobody listens on, so that two checkouts can
 * test at once.
 *
 * @throws when there are none from 3400 to 12000
 */
export async function freePorts(): Promise<number> {
  for (let first = FIRST; first <= LAST; first += ROOM) {
    const isFree = await Promise.all(Array.from({ length: ROOM }, (_, offset) => isFreePort(first + offset)));
    if (isFree.every(Boolean)) return first;
  }
  throw new Error(
    `No ${ROOM} free ports in a row from ${FIRST} to ${LAST}; give the first one as E2E_PORTS.`,
  );
}

function isFreePort(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
