import type { Database } from 'better-sqlite3';
import { PAGE_SIZE, type ListKind } from '../schema';

/** Lists remembered by name; past this many the memory starts afresh. */
const REMEMBERED_LISTS = 50_000;

interface Change {
  delta: number;
  lowest: number;
}

/**
 * Keeps `lists`, `membership` and `list_pages` in step. Counters and page starts are settled once
 * per commit, and only from the lowest post that changed: adding a new post touches one page. A list
 * that lost its last post keeps its row, and with it its name, at a count of 0.
 */
export class ListsTable {
  readonly #ids = new Map<string, number>();
  readonly #changes = new Map<number, Change>();
  readonly #find;
  readonly #create;
  readonly #name;
  readonly #add;
  readonly #drop;
  readonly #count;
  readonly #newest;
  readonly #update;
  readonly #pageOf;
  readonly #cutPages;
  readonly #makePages;

  constructor(database: Database) {
    this.#find = database.prepare<[string, string], { id: number }>(
      'SELECT id FROM lists WHERE kind = ? AND slug = ?',
    );
    this.#create = database.prepare<[string, string, string]>(
      'INSERT INTO lists (kind, slug, name) VALUES (?, ?, ?)',
    );
    this.#name = database.prepare<[string, number, number, number]>(
      'UPDATE lists SET name = ?, named_by = ? WHERE id = ? AND named_by <= ?',
    );
    this.#add = database.prepare<[number, number]>(
      'INSERT OR IGNORE INTO membership (list_id, post_id) VALUES (?, ?)',
    );
    this.#drop = database.prepare<[number, number]>(
      'DELETE FROM membership WHERE list_id = ? AND post_id = ?',
    );
    this.#count = database.prepare<[number], { count: number }>('SELECT count FROM lists WHERE id = ?');
    this.#newest = database.prepare<[number], { id: number | null }>(
      'SELECT max(post_id) AS id FROM membership WHERE list_id = ?',
    );
    this.#update = database.prepare<[number, number | null, number]>(
      'UPDATE lists SET count = ?, newest = ? WHERE id = ?',
    );
    this.#pageOf = database.prepare<[number, number], { number: number; first_post: number }>(
      `SELECT number, first_post FROM list_pages
       WHERE list_id = ? AND first_post <= ? ORDER BY number DESC LIMIT 1`,
    );
    this.#cutPages = database.prepare<[number, number]>(
      'DELETE FROM list_pages WHERE list_id = ? AND number >= ?',
    );
    this.#makePages = database.prepare<[{ list: number; number: number; from: number }]>(
      `INSERT INTO list_pages (list_id, number, first_post)
       SELECT @list, @number + position / ${PAGE_SIZE}, post_id FROM (
         SELECT post_id, row_number() OVER (ORDER BY post_id) - 1 AS position
         FROM membership WHERE list_id = @list AND post_id >= @from
       ) WHERE position % ${PAGE_SIZE} = 0`,
    );
  }

  /** Id of the list with this name, made when it is new. */
  idOf(kind: ListKind, slug: string): number {
    const key = `${kind}/${slug}`;
    const remembered = this.#ids.get(key);
    if (remembered !== undefined) return remembered;
    const id = this.#find.get(kind, slug)?.id ?? Number(this.#create.run(kind, slug, slug).lastInsertRowid);
    if (this.#ids.size >= REMEMBERED_LISTS) this.#ids.clear();
    this.#ids.set(key, id);
    return id;
  }

  /** Gives a list its display name; a name given by a newer post (or `authority`) wins. */
  name(list: number, name: string, authority: number): void {
    this.#name.run(name, authority, list, authority);
  }

  add(list: number, post: number): void {
    if (this.#add.run(list, post).changes > 0) this.#note(list, post, 1);
  }

  drop(list: number, post: number): void {
    if (this.#drop.run(list, post).changes > 0) this.#note(list, post, -1);
  }

  /** Writes counters and page starts of every list that changed since the last call. */
  settle(): void {
    for (const [list, { delta, lowest }] of this.#changes) {
      const count = (this.#count.get(list)?.count ?? 0) + delta;
      this.#update.run(count, this.#newest.get(list)?.id ?? null, list);
      const page = this.#pageOf.get(list, lowest);
      const number = page?.number ?? 1;
      this.#cutPages.run(list, number);
      this.#makePages.run({ list, number, from: Math.min(page?.first_post ?? lowest, lowest) });
    }
    this.#changes.clear();
  }

  #note(list: number, post: number, delta: number): void {
    const change = this.#changes.get(list);
    if (change) {
      change.delta += delta;
      change.lowest = Math.min(change.lowest, post);
    } else {
      this.#changes.set(list, { delta, lowest: post });
    }
  }
}
