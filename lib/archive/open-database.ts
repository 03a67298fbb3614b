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

/**
 * Readers of a live archive go on while it is written. A rebuild has none and mostly grows, so that a journal of
 * what was there before stays small, while a write-ahead log holds all of it a second time.
 */
const JOURNALS = {
  live: { mode: 'WAL', synchronous: 'NORMAL' },
  rebuildable: { mode: 'TRUNCATE', synchronous: 'OFF' },
} as const;

/** Opens or creates an archive file for the press. */
export function openForWriting(file: string, durability: Durability): Database.Database {
  const database = new Database(file);
  const { mode, synchronous } = JOURNALS[durability];
  database.pragma(`journal_mode = ${mode}`);
  database.pragma(`synchronous = ${synchronous}`);
  database.pragma('cache_size = -64000');
  database.pragma('temp_store = MEMORY');
  database.pragma('busy_timeout = 5000');
  return database;
}
