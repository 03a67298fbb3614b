import { createHash } from 'node:crypto';

/** A 48-bit number from a text; the same on every machine. */
export function hash(text: string): number {
  return createHash('sha1').update(text).digest().readUIntBE(0, 6);
}
