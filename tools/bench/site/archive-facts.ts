import Database from 'better-sqlite3';
import { z } from 'zod';

/** Bytes of an archive and of what it was made from. */
export interface ArchiveBytes {
  /** Posts as files. */
  readonly content: number;
  readonly archive: number;
  /** The full-text index, part of the archive. */
  readonly index: number;
}

/** A list of posts and how many pages it has. */
export interface PagedList {
  readonly slug: string;
  /** Number of the newest page; 1 is the oldest. */
  readonly pages: number;
}

const text = z.array(z.string());

/** Looks into an archive for what there is to ask a server for. */
export class ArchiveFacts {
  readonly #database: Database.Database;

  constructor(archive: string) {
    this.#database = new Database(archive, { readonly: true, fileMustExist: true });
  }

  /** Permalinks of at most `most` posts, evenly over all of them, oldest first. */
  permalinks(most: number): string[] {
    const all = this.#database.prepare('SELECT permalink FROM posts ORDER BY id').pluck();
    const step = Math.max(1, this.postCount() / most);
    const found: string[] = [];
    let index = 0;
    for (const permalink of all.iterate()) {
      if (index >= found.length * step && found.length < most) found.push(z.string().parse(permalink));
      index += 1;
    }
    return found;
  }

  postCount(): number {
    return z.number().parse(this.#database.prepare('SELECT count(*) FROM posts').pluck().get());
  }

  /** Paths of the files that the press had something to say about. */
  pathsWithProblems(): Set<string> {
    return new Set(text.parse(this.#database.prepare('SELECT DISTINCT path FROM problems').pluck().all()));
  }

  /** The categories with most posts, busiest first. */
  categories(most: number): PagedList[] {
    return this.#lists("kind = 'category' ORDER BY count DESC LIMIT ?", most);
  }

  /** The tags, or the days of publication, with most posts. */
  busiest(kind: 'tag' | 'day', most: number): PagedList[] {
    return this.#lists(`kind = '${kind}' ORDER BY count DESC LIMIT ?`, most);
  }

  /** The list of all posts. */
  latest(): PagedList {
    return this.#lists("kind = 'all' LIMIT ?", 1)[0] ?? { slug: '', pages: 0 };
  }

  /** The text of a post as pages show it, HTML. */
  html(permalink: string): string {
    const query =
      'SELECT html FROM articles JOIN posts ON posts.id = articles.post_id WHERE posts.permalink = ?';
    return z.string().parse(this.#database.prepare(query).pluck().get(permalink));
  }

  /** Reads the whole file, by SQLite's `dbstat`. */
  bytes(): ArchiveBytes {
    const content = this.#database
      .prepare("SELECT coalesce(sum(size), 0) FROM files WHERE role = 'post'")
      .pluck()
      .get();
    const indexes = text.parse(
      this.#database.prepare("SELECT name FROM sqlite_master WHERE sql LIKE '%USING fts5%'").pluck().all(),
    );
    const tables = z
      .array(z.object({ name: z.string(), size: z.number() }))
      .parse(this.#database.prepare('SELECT name, pgsize AS size FROM dbstat WHERE aggregate = TRUE').all());
    const sum = (parts: typeof tables) => parts.reduce((bytes, { size }) => bytes + size, 0);
    const isIndex = (name: string) => indexes.some((index) => name.startsWith(`${index}_`));
    return {
      content: z.number().parse(content),
      archive: sum(tables),
      index: sum(tables.filter(({ name }) => isIndex(name))),
    };
  }

  close(): void {
    this.#database.close();
  }

  #lists(which: string, most: number): PagedList[] {
    const rows = this.#database.prepare(`
      SELECT slug, (SELECT coalesce(max(number), 0) FROM list_pages WHERE list_id = lists.id) AS pages
      FROM lists WHERE ${which}`);
    return z.array(z.object({ slug: z.string(), pages: z.number() })).parse(rows.all(most));
  }
}
