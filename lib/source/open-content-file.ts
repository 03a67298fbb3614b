import { constants, type ReadStream } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';

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
 * @returns undefined when there is none, or when a symbolic link leads out of the folder
 */
export async function openContentFile(contentDir: string, path: string): Promise<ContentFile | undefined> {
  try {
    const root = await realpath(contentDir);
    const file = await realpath(join(root, path));
    if (!file.startsWith(root + sep)) return undefined;
    // A pipe without a writer would otherwise block for ever.
    const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
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
