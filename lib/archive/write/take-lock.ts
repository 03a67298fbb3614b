import Database from 'better-sqlite3';
import { rmSync } from 'node:fs';

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
