import type { Database } from 'better-sqlite3';

/** What a file of the content folder is for; only `static` files are served as they are. */
export type FileRole = 'post' | 'category-page' | 'static';

/** What the archive remembers of a file of the content folder, to tell whether it changed. */
export interface FileRecord {
  readonly id: number;
  readonly path: string;
  readonly role: FileRole;
  readonly size: number;
  readonly mtime: number;
  readonly postId: number | undefined;
  /** Epoch seconds at which the file must be looked at again (a post dated in the future). */
  readonly due: number | undefined;
}

/** A file as it was found on disk. */
export interface FileStamp {
  readonly path: string;
  readonly role: FileRole;
  readonly size: number;
  /** Milliseconds, as `stat` gives them. */
  readonly mtimeMs: number;
}

interface Row {
  id: number;
  path: string;
  role: FileRole;
  size: number;
  mtime: number;
  post_id: number | null;
  due: number | null;
}

/** The `files` table: which files were pressed, in which state, into which post. */
export class FilesTable {
  readonly #find;
  readonly #put;
  readonly #remove;
  readonly #all;
  readonly #highest;
  readonly #below;
  readonly #due;
  readonly #anyPost;
  readonly #countPosts;
  readonly #postsNotShown;

  constructor(database: Database) {
    this.#find = database.prepare<[string], Row>('SELECT * FROM files WHERE path = ?');
    this.#put = database.prepare<[string, string, number, number, number | null, number | null]>(
      `INSERT INTO files (path, role, size, mtime, post_id, due) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (path) DO UPDATE SET
         role = excluded.role, size = excluded.size, mtime = excluded.mtime, post_id = excluded.post_id, due = excluded.due`,
    );
    this.#remove = database.prepare<[number]>('DELETE FROM files WHERE id = ?');
    this.#all = database.prepare<[], Row>('SELECT * FROM files ORDER BY id');
    this.#highest = database.prepare<[], { id: number | null }>('SELECT max(id) AS id FROM files');
    // '0' follows '/' in ASCII: the bounds hold all that a folder holds.
    this.#below = database.prepare<[string, string], Row>('SELECT * FROM files WHERE path > ? AND path < ?');
    this.#due = database.prepare<[number], { path: string; due: number }>(
      'SELECT path, due FROM files WHERE due IS NOT NULL ORDER BY due LIMIT ?',
    );
    this.#postsNotShown = database.prepare<[], Row>(
      "SELECT * FROM files WHERE role = 'post' AND post_id IS NULL ORDER BY id",
    );
    this.#countPosts = database.prepare<[], { count: number }>(
      "SELECT count(*) AS count FROM files WHERE role = 'post'",
    );
    this.#anyPost = database.prepare<[], { path: string }>(
      "SELECT path FROM files WHERE role = 'post' LIMIT 1",
    );
  }

  /** Files of posts that no page shows. */
  postsNotShown(): FileRecord[] {
    return this.#postsNotShown.all().map(record);
  }

  find(path: string): FileRecord | undefined {
    const row = this.#find.get(path);
    return row && record(row);
  }

  /** The record of a file, or those of all files in a folder. */
  at(path: string): FileRecord[] {
    const file = this.find(path);
    const below = this.#below.all(`${path}/`, `${path}0`).map(record);
    return file ? [file, ...below] : below;
  }

  /** The files that are due first, with the epoch seconds at which they are. */
  firstDue(limit: number): { readonly path: string; readonly due: number }[] {
    return this.#due.all(limit);
  }

  /** Path of some post; undefined when there is none. */
  anyPost(): string | undefined {
    return this.#anyPost.get()?.path;
  }

  /** How many files of posts there are. Looks at all of them. */
  countPosts(): number {
    return this.#countPosts.get()?.count ?? 0;
  }

  /** Remembers the file as pressed. */
  put(stamp: FileStamp, postId: number | undefined, due: number | undefined): void {
    this.#put.run(stamp.path, stamp.role, stamp.size, stamp.mtimeMs, postId ?? null, due ?? null);
  }

  remove(id: number): void {
    this.#remove.run(id);
  }

  /** Highest record id in use; 0 in an empty archive. */
  highestId(): number {
    return this.#highest.get()?.id ?? 0;
  }

  /** Records that `isSeen` does not know; read in full before anything is removed. */
  unseen(isSeen: (id: number) => boolean): FileRecord[] {
    const gone: FileRecord[] = [];
    for (const row of this.#all.iterate()) if (!isSeen(row.id)) gone.push(record(row));
    return gone;
  }
}

function record(row: Row): FileRecord {
  return {
    id: row.id,
    path: row.path,
    role: row.role,
    size: row.size,
    mtime: row.mtime,
    postId: row.post_id ?? undefined,
    due: row.due ?? undefined,
  };
}
