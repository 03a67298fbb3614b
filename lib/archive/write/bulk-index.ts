import type { Database } from 'better-sqlite3';
import type { TokenKeys } from '@/lib/text/token-keys';
import { IndexStructure } from './index-structure';
import { SegmentWriter } from './segment-writer';
import { termsOf } from './terms-of';
import { varints, varintsOf } from './varints';

/** A post for the index. */
export interface NumberedPost {
  readonly number: number;
  readonly tokens: TokenKeys;
  /** Tokens for facts about the post. */
  readonly facets: readonly string[];
}

/** Rows of `search_data` that are no pages. */
const AVERAGES = 1;
const STRUCTURE = 10;
/** Every segment is one more place to look for a term; so many are merged into one. */
const MERGE_AT = 16;

/**
 * Writes thousands of posts into the full-text index at once, as one segment of it: the postings are sorted
 * and the pages written here. FTS5 would look every token of every post up in a hash table larger than any
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

  /** @param posts by number, the lowest first */
  write(posts: readonly NumberedPost[]): void {
    if (posts.length === 0) return;
    // SQLite keeps the tables behind a full-text index from being written otherwise.
    this.#database.unsafeMode(true);
    try {
      this.#write(posts);
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

  #write(posts: readonly NumberedPost[]): void {
    const structure = new IndexStructure(this.#block(STRUCTURE));
    const [id, origin] = [structure.freeId, structure.nextOrigin];
    const segment = new SegmentWriter(this.#database, id);
    const numbers = Float64Array.from(posts, ({ number }) => number);
    for (const { bytes, positions } of termsOf(posts)) {
      segment.term(bytes);
      for (let index = 0; index < positions.length; index += 1) {
        segment.document(numbers[positions[index] ?? 0] ?? 0);
      }
    }
    const lastPage = segment.finish();
    const update = this.#database.prepare<[Uint8Array, number]>(
      'UPDATE search_data SET block = ? WHERE id = ?',
    );
    update.run(structure.with({ id, lastPage, origin, documents: posts.length }), STRUCTURE);
    const next = varints(this.#block(AVERAGES), 0);
    update.run(varintsOf([next() + posts.length, next() + this.#putSizes(posts, origin)]), AVERAGES);
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
