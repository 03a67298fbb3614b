import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { dirname, resolve, sep } from 'node:path';
import { archiveFit, bothVersions } from '@/lib/archive/archive-version';
import { liveFile, rebuildPath, swapIn, sweep } from '@/lib/archive/archive-file';
import type { Durability } from '@/lib/archive/open-database';
import { ArchiveWriter } from '@/lib/archive/write/archive-writer';
import { liveFacts, type LiveFacts } from '@/lib/archive/write/live-facts';

const FULL = /^(?:SQLITE_FULL|ENOSPC|EDQUOT)$/;
const DAMAGED = /^SQLITE_(?:CORRUPT|NOTADB)/;

const REFUSED =
  /^(?:SQLITE_(?:READONLY|CANTOPEN|IOERR|PERM|BUSY|LOCKED|NOMEM|PROTOCOL)|EROFS$|EACCES$|EPERM$|EIO$)/;

/** Time for a reader that has just learnt the old file's name to open it, in milliseconds. */
const GRACE = 500;

/** The archive as readers see it. */
interface LiveArchive extends LiveFacts {
  readonly file: string;
}

/** Reads what is known of the live archive; undefined when there is none. */
export function liveArchive(archive: string): LiveArchive | undefined {
  const file = liveFile(archive);
  return file === undefined ? undefined : { file, ...liveFacts(file) };
}

/** The archive file a press writes to, and how its work becomes visible. */
export interface PressTarget {
  readonly writer: ArchiveWriter;
  /** True when a whole new archive is made beside the live one. */
  readonly rebuild: boolean;
  /** What readers see now; undefined when there is nothing. */
  readonly live: LiveArchive | undefined;
  /** Closes the file after all of it was written; readers see it from now on. */
  publish(): Promise<void>;
  /** Closes the file after an error. A rebuild can be continued, unless the disk has no room for it. */
  abandon(error: unknown): void;
}

/**
 * Opens the live archive when it fits the fingerprint, else a new file beside it. A rebuild that
 * was killed is continued when it has the same fingerprint.
 *
 * @param yields whether an archive that another version has pressed is left to it
 * @throws when the file system does not let an archive be written, or `yields` says so
 */
export function openTarget(
  archive: string,
  live: LiveArchive | undefined,
  fingerprint: string,
  { full = false, yields = false }: { readonly full?: boolean; readonly yields?: boolean },
): PressTarget {
  const current = live === undefined ? undefined : tryOpen(live.file, 'live');
  const before = current?.meta('fingerprint');
  if (yields && before !== undefined && archiveFit(before) !== 'own') {
    current?.close();
    throw new Error(
      `Another version has pressed ${archive} (${bothVersions(before)}): nothing is published from here any more ` +
        'until this site is started again.',
    );
  }
  if (current && !full && before === fingerprint) {
    // A rebuild that nobody waits for any more.
    sweep(archive);
    return {
      writer: current,
      rebuild: false,
      live,
      publish: async () => current.close(),
      abandon: () => current.close(),
    };
  }
  current?.close();
  const file = rebuildPath(archive);
  // One that has a generation was whole, and a server may still read it.
  const isHalfBuilt = liveFacts(file).generation === 0;
  let writer = !full && isHalfBuilt ? tryOpen(file, 'rebuildable') : undefined;
  if (writer?.meta('fingerprint') !== fingerprint) {
    writer?.close();
    removeArchive(file);
    writer = new ArchiveWriter(file, 'rebuildable');
    writer.setMeta('fingerprint', fingerprint);
  }
  const fresh = writer;
  return {
    writer: fresh,
    rebuild: true,
    live,
    async publish() {
      fresh.close();
      swapIn(archive, file);
      if (live !== undefined) await sleep(GRACE);
      sweep(archive);
    },
    abandon(error) {
      fresh.close();
      if (archiveTrouble(error, archive)?.kind === 'full') removeArchive(file);
    },
  };
}

function removeArchive(file: string): void {
  for (const part of ['', '-wal', '-shm', '-journal']) rmSync(file + part, { force: true });
}

/** A truncated or foreign file is no archive: it is rebuilt like an outdated one. */
function tryOpen(file: string, durability: Durability): ArchiveWriter | undefined {
  try {
    return new ArchiveWriter(file, durability);
  } catch (error) {
    const kind = archiveTrouble(error, file)?.kind;
    if (kind === 'full' || kind === 'refused') throw error;
    return undefined;
  }
}

/** Why an archive could not be written, and whether it is the archive itself that is broken. */
interface ArchiveTrouble {
  readonly kind: 'damaged' | 'full' | 'refused';
  /** One line for people. */
  readonly message: string;
}

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
