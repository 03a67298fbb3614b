import { randomUUID } from 'node:crypto';

/** What proxies send: a UUID, 32 hexadecimal digits, a trace id. Nothing that could forge a line of a log. */
const SANE = /^[\w.:/+=-]{8,128}$/;

/** The id by which a request is found in every log it leaves a line in: the proxy's, or a new one. */
export function requestId(given: string | readonly string[] | undefined): string {
  return typeof given === 'string' && SANE.test(given) ? given : randomUUID();
}
