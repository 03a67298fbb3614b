import { format } from 'node:util';
import { pino, type Logger } from 'pino';
import { z } from 'zod';
import type { Environment } from '@/lib/site/environment';
import { logFormatOf } from '@/lib/site/last-word';
import type { FinishedRequest } from './open-requests';

const recordSchema = z.object({
  level: z.string(),
  time: z.string(),
  msg: z.string().default(''),
  method: z.string().optional(),
  path: z.string().optional(),
  status: z.number().optional(),
  ms: z.number().optional(),
  cache: z.string().optional(),
});

/** Characters that would move the cursor of a terminal. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Lines wait until there are this many bytes of them, or for this many milliseconds. */
const AT_ONCE = 8 * 1024;
const AT_LEAST_EVERY = 200;

/** What a reader of the log that does not keep up may leave behind before lines are dropped, in bytes. */
const MOST_WAITING = 4 * 1024 * 1024;

/**
 * The log of a process, on its standard output unless told otherwise: one JSON object a line for programs, one plain
 * line for people. `LOG_LEVEL` and `LOG_FORMAT` say which; a terminal gets the latter unless told otherwise. What the
 * process and its packages print becomes part of it.
 */
export function createLog(
  { logLevel, logFormat }: Pick<Environment, 'logLevel' | 'logFormat'>,
  stream: NodeJS.WriteStream & { readonly fd: number } = process.stdout,
): Logger {
  const forPeople = logFormatOf({ logFormat }) === 'text';
  const options = {
    level: logLevel,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  if (forPeople) {
    const log = pino(options, { write: (line) => void stream.write(lineForPeople(line)) });
    logConsole(log);
    return log;
  }
  const log = pino(
    options,
    pino.destination({
      dest: stream.fd,
      sync: false,
      minLength: AT_ONCE,
      maxLength: MOST_WAITING,
      periodicFlush: AT_LEAST_EVERY,
    }),
  );
  logConsole(log);
  return log;
}

function logConsole(log: Logger): void {
  const levels = { log: 'info', info: 'info', warn: 'warn', error: 'error', debug: 'debug' } as const;
  for (const [name, level] of Object.entries(levels)) {
    Object.assign(console, { [name]: (...words: unknown[]) => log[level](format(...words)) });
  }
}

/** A line of the log as people read it: the time, what was asked, what came of it. Each line of a longer text is one. */
export function lineForPeople(json: string): string {
  const { level, time, msg, method, path, status, ms, cache } = recordSchema.parse(JSON.parse(json));
  const words =
    path === undefined
      ? [level === 'info' ? '' : `${level}:`, msg]
      : [status, method, path, `${ms} ms`, cache === 'none' ? '' : cache];
  const line = words.filter((word) => word !== '' && word !== undefined).join(' ');
  const lines = line.trimEnd().split('\n');
  return lines.map((part) => `${time.slice(11, 19)} ${part.replace(CONTROLS, '�')}\n`).join('');
}

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
