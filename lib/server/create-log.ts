import { format } from 'node:util';
import { pino, type Logger } from 'pino';
import type { Environment } from '@/lib/site/environment';
import { logFormatOf } from '@/lib/site/last-word';
import { lineForPeople } from './line-for-people';

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
