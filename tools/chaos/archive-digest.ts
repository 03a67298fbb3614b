import Database from 'better-sqlite3';
import { createHash } from 'node:crypto';

/** What an archive holds, told so that two presses of one folder can be compared. */
export interface ArchiveState {
  readonly generation: number;
  readonly posts: number;
  /** The same for the same content, whatever the row numbers are. */
  readonly digest: string;
}

/** Rows in an order of their own, with names in place of row numbers. */
const CONTENT = [
  `SELECT posts.*, lists.slug AS category_slug, articles.html FROM posts
   JOIN articles ON articles.post_id = posts.id LEFT JOIN lists ON lists.id = posts.category ORDER BY path`,
  'SELECT kind, slug, name, count, newest FROM lists WHERE count > 0 ORDER BY kind, slug',
  `SELECT kind, slug, post_id FROM membership JOIN lists ON lists.id = membership.list_id
   ORDER BY kind, slug, post_id`,
  `SELECT kind, slug, number, first_post FROM list_pages JOIN lists ON lists.id = list_pages.list_id
   ORDER BY kind, slug, number`,
  'SELECT * FROM redirects ORDER BY key, source, post_id',
  'SELECT * FROM problems ORDER BY path, position',
  'SELECT path, role, size, mtime, due FROM files ORDER BY path',
  'SELECT post_id FROM documents ORDER BY post_id',
];

/**
 * Opens an archive as a reader does and reads all of it.
 *
 * @throws when SQLite finds it damaged
 */
export function archiveState(file: string): ArchiveState {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const verdict = database.pragma('integrity_check', { simple: true });
    if (verdict !== 'ok') throw new Error(`integrity_check of ${file}: ${String(verdict)}`);
    const generation = database.prepare("SELECT value FROM meta WHERE key = 'generation'").pluck().get();
    const posts = database.prepare('SELECT count(*) FROM posts').pluck().get();
    const digest = createHash('sha256');
    for (const sql of CONTENT) {
      // Lists are numbered in the order in which they were first needed.
      for (const row of database.prepare<[], Record<string, unknown>>(sql).iterate()) {
        digest.update(JSON.stringify({ ...row, category: undefined }));
      }
    }
    return { generation: Number(generation ?? 0), posts: Number(posts), digest: digest.digest('hex') };
  } finally {
    database.close();
  }
}
