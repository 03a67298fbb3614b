import type { Environment } from './environment';

/**
 * Tells why a program ends, on standard error and whatever LOG_LEVEL is: one plain line, or one of JSON where the log
 * is made of such.
 */
export function lastWord(reason: string, format: Environment['logFormat']): void {
  const record = { level: 'fatal', time: new Date().toISOString(), pid: process.pid, msg: reason };
  process.stderr.write(`${format === 'json' ? JSON.stringify(record) : reason}\n`);
}

/** Format of a log on standard output: what LOG_FORMAT says, else what suits whoever reads it. */
export function logFormatOf({ logFormat }: Pick<Environment, 'logFormat'>): 'text' | 'json' {
  return logFormat ?? (process.stdout.isTTY ? 'text' : 'json');
}
