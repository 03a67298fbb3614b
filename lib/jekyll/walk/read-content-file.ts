import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { linkFault } from './link-target';

/** Larger files are no posts, and several of them at once would not fit into memory. */
const MOST_BYTES = 64 * 1024 * 1024;

/** A link is not followed unseen, and a pipe without a writer would block for ever. */
const FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Reads a file of the content folder that the walk has found. It may have become something else in the meantime, so
 * what it is now decides: a regular file, or a link that may be followed to one.
 *
 * @param path inside the content folder, with `/` between its parts
 * @param head only so many bytes from the beginning; undefined for all
 * @throws what node:fs throws, or an Error with one line when there is no file of a sensible size
 */
export function readContentFile(contentDir: string, path: string, head?: number): Buffer {
  const handle = openContent(contentDir, path);
  try {
    const stats = fstatSync(handle);
    if (!stats.isFile()) throw new Error('it is no file');
    if (head === undefined && stats.size > MOST_BYTES) {
      throw new Error(`it is larger than ${MOST_BYTES / 1024 / 1024} MB`);
    }
    // No more than its size: a file may grow without end.
    const bytes = Buffer.allocUnsafe(Math.min(stats.size, head ?? MOST_BYTES));
    let length = 0;
    while (length < bytes.length) {
      const read = readSync(handle, bytes, length, bytes.length - length, length);
      if (read === 0) break;
      length += read;
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(handle);
  }
}

function openContent(contentDir: string, path: string): number {
  const file = `${contentDir}/${path}`;
  try {
    return openSync(file, FLAGS);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ELOOP')) throw error;
  }
  const target = realpathSync.native(file);
  const fault = linkFault(realpathSync.native(contentDir), target, undefined, true);
  if (fault !== undefined) throw new Error(`the link ${fault}`);
  return openSync(target, FLAGS);
}
