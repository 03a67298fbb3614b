import { createServer } from 'node:net';

/** The browser tests count their ports from the first one, up to so many. */
const ROOM = 120;
const FIRST = 3_400;
const LAST = 12_000;
/** Browsers open none of these, whoever listens: https://fetch.spec.whatwg.org/#port-blocking. */
const BLOCKED: ReadonlySet<number> = new Set([
  3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10_080,
]);

/**
 * The first of 120 ports in a row of this machine's loopback address that nobody listens on and browsers open, so
 * that two checkouts can test at once.
 *
 * @throws when there are none from 3400 to 12000
 */
export async function freePorts(): Promise<number> {
  for (let first = FIRST; first <= LAST; first += ROOM) {
    const ports = Array.from({ length: ROOM }, (_, offset) => first + offset);
    if (ports.some((port) => BLOCKED.has(port))) continue;
    if ((await Promise.all(ports.map(isFreePort))).every(Boolean)) return first;
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
