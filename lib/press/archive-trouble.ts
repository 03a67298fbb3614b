import { dirname, resolve, sep } from 'node:path';

/** Why an archive could not be written, and whether it is the archive itself that is broken. */
export interface ArchiveTrouble {
  readonly kind: 'damaged' | 'full' | 'refused';
  /** One line for people. */
  readonly message: string;
}

const FULL = /^(?:SQLITE_FULL|ENOSPC|EDQUOT)$/;
const DAMAGED = /^SQLITE_(?:CORRUPT|NOTADB)/;
const REFUSED =
  /^(?:SQLITE_(?:READONLY|CANTOPEN|IOERR|PERM|BUSY|LOCKED|NOMEM|PROTOCOL)|EROFS$|EACCES$|EPERM$|EIO$)/;

/**
 * Puts what SQLite or the file system throws while an archive is written into words.
 *
 * @returns undefined for an error of another kind, or of another place: content that cannot be read is not the archive
 */
export function archiveTrouble(error: unknown, archive: string): ArchiveTrouble | undefined {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return undefined;
  if ('path' in error && typeof error.path === 'string' && !isOf(archive, error.path)) return undefined;
  const { code } = error;
  const kept = 'what was pressed before stays online';
  if (FULL.test(code)) {
    return { kind: 'full', message: `The disk of ${dirname(archive)} is full: make room there; ${kept}.` };
  }
  if (DAMAGED.test(code)) {
    return {
      kind: 'damaged',
      message: `The archive ${archive} is damaged: npm run press -- --full makes it anew.`,
    };
  }
  if (!REFUSED.test(code)) return undefined;
  return {
    kind: 'refused',
    message: `The archive ${archive} cannot be written (${error.message}); ${kept}.`,
  };
}

/** Whether a path is the archive, stands beside it under its name, or is a folder that it is to be in. */
function isOf(archive: string, path: string): boolean {
  const [whole, part] = [resolve(archive), resolve(path)];
  return part.startsWith(whole) || whole.startsWith(part === sep ? sep : part + sep);
}
