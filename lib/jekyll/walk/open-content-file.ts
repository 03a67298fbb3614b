import { constants, type ReadStream } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { linkFault } from './link-target';

/** An open file of the content folder; the stream closes it. */
export interface ContentFile {
  readonly size: number;
  readonly mtimeMs: number;
  /** Bytes from `start` to `end`, both included. */
  readonly stream: (start: number, end: number) => ReadStream;
  readonly close: () => Promise<void>;
}

/**
 * Opens a regular file inside the content folder.
 *
 * @returns undefined when there is none, or when a symbolic link leads where none is followed
 */
export async function openContentFile(contentDir: string, path: string): Promise<ContentFile | undefined> {
  try {
    const root = await realpath(contentDir);
    const named = join(root, path);
    if (!named.startsWith(root + sep)) return undefined;
    const file = await realpath(named);
    // What the press has noted it noted by its name: only links can have come to lead elsewhere.
    if (file !== named && linkFault(root, file, undefined, false) !== undefined) return undefined;
    // A link put here this moment is not followed; a pipe without a writer would block for ever.
    const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const stats = await handle.stat();
    if (!stats.isFile()) {
      await handle.close();
      return undefined;
    }
    return {
      size: stats.size,
      mtimeMs: stats.mtimeMs,
      stream: (start, end) => handle.createReadStream({ start, end }),
      close: () => handle.close(),
    };
  } catch {
    return undefined;
  }
}
