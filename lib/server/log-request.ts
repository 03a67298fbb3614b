import type { Logger } from 'pino';
import type { FinishedRequest } from './finished-request';

/** Writes one line about a request: an error's as one, those of probes only where everything is wanted. */
export function logRequest(log: Logger): (finished: FinishedRequest) => void {
  return ({ id, method, path, route, status, seconds, cache, complete }) => {
    const level = status >= 500 ? 'error' : route === 'operations' ? 'debug' : 'info';
    if (!log.isLevelEnabled(level)) return;
    const ms = Math.round(seconds * 100_000) / 100;
    const line = { id, method, path, status, ms, cache };
    log[level](complete ? line : { ...line, complete }, 'request');
  };
}
