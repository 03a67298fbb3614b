import { closeSync, constants, fstatSync, lstatSync, openSync, readlinkSync, readSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { APPLICATION_ID } from './schema';

const MOST_LINKS = 40;
const MAGIC = Buffer.from('SQLite format 3\0');
const APPLICATION_ID_AT = 68;
/** The tables of an archive are described in its first pages. */
const HEAD_BYTES = 256 * 1024;
/** In every archive, also in those made before they had an application id. */
const TABLE = Buffer.from('CREATE TABLE list_pages');

/** Where an archive is or can be made, or why none can be: one line. */
export type ArchivePlace = { readonly path: string } | { readonly refusal: string };

/**
 * Looks at what stands at the archive's path without changing anything: nothing, an archive (whole or damaged), or
 * something that is none, which is never written over.
 *
 * @param archive the path as the installation has it; it may be a link to an archive elsewhere
 */
export function archivePlace(archive: string): ArchivePlace {
  let path = resolve(archive);
  for (let links = 0; links < MOST_LINKS; links += 1) {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats === undefined && links === 0) return { path };
    if (stats === undefined) return refuse(archive, 'is a link that leads nowhere');
    if (!stats.isSymbolicLink()) {
      if (!stats.isFile()) return refuse(archive, stats.isDirectory() ? 'is a folder' : 'is no file');
      return isArchive(path) ? { path } : refuse(archive, 'is a file of something else');
    }
    const target = readlinkSync(path);
    // Such a link is made by the press; what it leads to is an archive, or was one.
    if (target === `${basename(path)}.1` || target === `${basename(path)}.2`) return { path };
    path = resolve(dirname(path), target);
  }
  return refuse(archive, 'is a link in a circle');
}

function refuse(archive: string, what: string): ArchivePlace {
  return {
    refusal: `ARCHIVE ${archive} ${what} and no archive: it is left as it is. Set ARCHIVE to another path, or move it away.`,
  };
}

function isArchive(file: string): boolean {
  const handle = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const head = Buffer.alloc(Math.min(fstatSync(handle).size, HEAD_BYTES));
    readSync(handle, head, 0, head.length, 0);
    if (!head.subarray(0, MAGIC.length).equals(MAGIC)) return false;
    const isMarked = head.length > 100 && head.readUInt32BE(APPLICATION_ID_AT) === APPLICATION_ID;
    return isMarked || head.includes(TABLE);
  } finally {
    closeSync(handle);
  }
}
