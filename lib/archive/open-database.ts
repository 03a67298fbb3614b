import Database from 'better-sqlite3';

/**
 * Opens an archive file for reading only; the file must exist. It is read, not mapped: mapped pages
 * would count as the server's memory, for a few microseconds saved an article.
 */
export function openForReading(file: string): Database.Database {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  database.pragma('query_only = 1');
  database.pragma('cache_size = -16000');
  database.pragma('busy_timeout = 5000');
  return database;
}

/** How far a writer goes to survive a power cut; a killed process harms neither. */
export type Durability = 'live' | 'rebuildable';

/** Opens or creates an archive file for the press. */
export function openForWriting(file: string, durability: Durability): Database.Database {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma(`synchronous = ${durability === 'live' ? 'NORMAL' : 'OFF'}`);
  database.pragma('cache_size = -64000');
  database.pragma('temp_store = MEMORY');
  database.pragma('busy_timeout = 5000');
  return database;
}
