import Database from 'better-sqlite3';
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds between two looks whether a lock is free. */
const LOOK_AGAIN_AFTER = 50;

/** A lock that this process holds, or the id of the process that holds it; 0 when that is not known. */
export type Lock = { readonly release: () => void } | { readonly heldBy: number };

/**
 * Tries to take a lock that one process at a time can have. It is a lock of the operating system on
 * a small SQLite file: it ends with its process, however that ends, and no process id that was
 * given out again can be mistaken for the one that held it.
 *
 * @throws what SQLite throws when the file cannot be made
 */
export function takeLock(file: string): Lock {
  let database;
  try {
    database = openLock(file);
    // Who holds the lock is written down before it is held: what a transaction writes is not seen outside.
    database.exec(`BEGIN IMMEDIATE; PRAGMA user_version = ${process.pid}; COMMIT; BEGIN IMMEDIATE`);
  } catch (error) {
    if (database?.inTransaction) database.exec('ROLLBACK');
    const heldBy = isBusy(error) ? holderIn(database) : undefined;
    database?.close();
    if (heldBy === undefined) throw error;
    return { heldBy };
  }
  const held = database;
  return { release: () => void held.close() };
}

/**
 * Waits until it can take a lock. That of a process that died is free.
 *
 * @param onWait called once with the other process's id when there is something to wait for
 * @returns gives the lock back
 * @throws what `takeLock` throws
 */
export async function waitForLock(file: string, onWait: (pid: number) => void): Promise<() => void> {
  let told = false;
  for (;;) {
    const lock = takeLock(file);
    if ('release' in lock) return lock.release;
    if (!told && lock.heldBy > 0) {
      onWait(lock.heldBy);
      told = true;
    }
    await sleep(LOOK_AGAIN_AFTER);
  }
}

/**
 * Shares a lock that `takeLock` has made once: as long as any process does, nobody can take it. The file may be
 * read-only.
 *
 * @returns gives the share back
 * @throws what SQLite throws when there is no such file, or somebody has the lock
 */
export function shareLock(file: string): () => void {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  try {
    database.exec('BEGIN');
    database.pragma('user_version');
  } catch (error) {
    database.close();
    throw error;
  }
  return () => void database.close();
}

function openLock(file: string): Database.Database {
  try {
    return openLockFile(file);
  } catch (error) {
    if (!(error instanceof Database.SqliteError && error.code === 'SQLITE_NOTADB')) throw error;
    rmSync(file);
    return openLockFile(file);
  }
}

function openLockFile(file: string): Database.Database {
  const database = new Database(file, { timeout: 0 });
  // Nothing in it outlives the process, so nothing needs to reach the disk.
  database.pragma('synchronous = OFF');
  database.pragma('journal_mode = MEMORY');
  database.pragma('user_version');
  return database;
}

function holderIn(database: Database.Database | undefined): number {
  try {
    return Number(database?.pragma('user_version', { simple: true }) ?? 0);
  } catch {
    return 0;
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
