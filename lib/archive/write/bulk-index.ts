import type { Database } from 'better-sqlite3';
import { IndexStructure } from './index-structure';
import type { NumberedPost } from './numbered-post';
import type { SegmentPages } from './segment-writer';
import { varints, varintsOf } from './varints';

/** Rows of `search_data` that are no pages. */
const AVERAGES = 1;
const STRUCTURE = 10;
/** Every segment is one more place to look for a term; so many are merged into one. */
const MERGE_AT = 16;
/** Numbers of pages lie in the lowest bits of a row's id, that of the segment above them. */
const PAGES = 2 ** 37;

/**
 * Writes thousands of posts into the full-text index at once, as one segment of it, whose pages
 * `indexPart` makes of sorted postings. FTS5 would look every token of every post up in a hash table larger than any
 * cache, which takes nearly three times as long.
 */
export class BulkIndex {
  readonly #database: Database;
  readonly #read;

  constructor(database: Database) {
    this.#database = database;
    this.#read = database.prepare<[number], { block: Uint8Array }>(
      'SELECT block FROM search_data WHERE id = ?',
    );
  }

  /**
   * @param posts by number, the lowest first
   * @param parts the pages of them all, in the order of their terms
   */
  write(posts: readonly NumberedPost[], parts: readonly SegmentPages[]): void {
    if (posts.length === 0) return;
    // SQLite keeps the tables behind a full-text index from being written otherwise.
    this.#database.unsafeMode(true);
    try {
      this.#write(posts, parts);
    } finally {
      this.#database.unsafeMode(false);
    }
    if (new IndexStructure(this.#block(STRUCTURE)).unmerged < MERGE_AT) return;
    this.handOver();
    this.#database.exec(
      `INSERT INTO search (search, rank) VALUES ('usermerge', ${MERGE_AT}), ('merge', 1000000000)`,
    );
  }

  /**
   * To be called before FTS5 itself writes, in the same transaction. FTS5 remembers the structure it read
   * when the file was opened or when it last wrote, and only a rollback makes it forget.
   */
  handOver(): void {
    this.#database.exec(
      'SAVEPOINT forget; DELETE FROM search WHERE rowid = 0; ROLLBACK TO forget; RELEASE forget',
    );
  }

  #write(posts: readonly NumberedPost[], parts: readonly SegmentPages[]): void {
    const structure = new IndexStructure(this.#block(STRUCTURE));
    const [id, origin] = [structure.freeId, structure.nextOrigin];
    const lastPage = this.#putPages(id, parts);
    const update = this.#database.prepare<[Uint8Array, number]>(
      'UPDATE search_data SET block = ? WHERE id = ?',
    );
    update.run(structure.with({ id, lastPage, origin, documents: posts.length }), STRUCTURE);
    const next = varints(this.#block(AVERAGES), 0);
    update.run(varintsOf([next() + posts.length, next() + this.#putSizes(posts, origin)]), AVERAGES);
  }

  /** Returns the number of the last page. */
  #putPages(segment: number, parts: readonly SegmentPages[]): number {
    const insertPage = this.#database.prepare<[number, Uint8Array]>(
      'INSERT INTO search_data (id, block) VALUES (CAST(? AS INTEGER), ?)',
    );
    const insertTerm = this.#database.prepare<[number, Uint8Array, number]>(
      'INSERT INTO search_idx (segid, term, pgno) VALUES (CAST(? AS INTEGER), ?, CAST(? AS INTEGER))',
    );
    let last = 0;
    for (const { pages, starts } of parts) {
      for (const { page, prefix } of starts) {
        const number = last + page + 1;
        // The first page is where to look for all that is smaller, too.
        insertTerm.run(segment, number === 1 ? new Uint8Array(0) : prefix, number * 2);
      }
      for (const page of pages) {
        last += 1;
        insertPage.run(segment * PAGES + last, page);
      }
    }
    return last;
  }

  /** Returns the number of all tokens. */
  #putSizes(posts: readonly NumberedPost[], origin: number): number {
    const insert = this.#database.prepare<[number, Uint8Array, number]>(
      'INSERT INTO search_docsize (id, sz, origin) VALUES (CAST(? AS INTEGER), ?, ?)',
    );
    let total = 0;
    for (const { number, tokens, facets } of posts) {
      const size = tokens.short.length + tokens.long.length / 2 + tokens.other.length + facets.length;
      insert.run(number, varintsOf([size]), origin);
      total += size;
    }
    return total;
  }

  #block(id: number): Uint8Array {
    return this.#read.get(id)?.block ?? new Uint8Array(0);
  }
}
