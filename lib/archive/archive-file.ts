import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * The archive's path is a symbolic link to one numbered file. Swapping in a rebuilt archive is one
 * rename of that link, and every file keeps a write-ahead log of its own, so that requests in
 * flight finish on the file they opened. A rebuild is written without waiting for the disk; so the file is
 * on it before the link leads there, and a power cut leaves one whole archive or the other.
 */
export function swapIn(archive: string, built: string): void {
  waitForDisk(built);
  const link = `${archive}.link`;
  rmSync(link, { force: true });
  symlinkSync(basename(built), link);
  renameSync(link, archive);
  waitForDisk(dirname(archive));
}

function waitForDisk(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** A file name for a rebuild that no live archive uses; the same one until the swap. */
export function rebuildPath(archive: string): string {
  mkdirSync(dirname(archive), { recursive: true });
  const live = liveFile(archive);
  const [odd, even] = [`${archive}.1`, `${archive}.2`];
  return live === odd ? even : odd;
}

/** Removes archives, logs and half-built files that the link no longer names. */
export function sweep(archive: string): void {
  const directory = dirname(archive);
  const live = liveFile(archive);
  const name = basename(archive);
  for (const entry of readdirSync(directory)) {
    const file = /^(.*\.[12])(-wal|-shm)?$/.exec(entry)?.[1];
    if (file === undefined || !file.startsWith(`${name}.`)) continue;
    if (join(directory, file) !== live) rmSync(join(directory, entry), { force: true });
  }
}

/** The file the archive's path leads to; the path itself when it is no link. */
export function liveFile(archive: string): string | undefined {
  if (!existsSync(archive)) return undefined;
  try {
    return join(dirname(archive), readlinkSync(archive));
  } catch {
    return archive;
  }
}
