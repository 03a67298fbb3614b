import type { Database } from 'better-sqlite3';
import type { NumberedPost } from './columns';
import { type SegmentPages, varints, varintsOf } from './segment-writer';

/** First page, last page, oldest and newest origin, pages and entries of tombstones, documents; before them the id. */
const NUMBERS_OF_SEGMENT = 8;
const COOKIE_BYTES = 4;

/**
 * Where segments of thousands of posts stand. Every commit of a live archive adds a small segment to level 0, and
 * FTS5 merges whatever a level holds as soon as it holds sixteen: up to here only small ones, a few milliseconds'
 * work, before a large one is among them.
 */
const BULK_LEVEL = 4;

/** The mark of a structure with origins, which tables with `contentless_delete` have. */
const WITH_ORIGINS = Buffer.from([0xff, 0, 0, 1]);

/**
 * The structure record of an FTS5 index, which lists its segments by level (fts5StructureDecode and
 * fts5StructureWrite in SQLite's fts5_index.c).
 */
class IndexStructure {
  readonly #cookie: Uint8Array;
  readonly #writeCounter: number;
  readonly #levels: { readonly merging: number; readonly segments: number[][] }[] = [];

  /** @throws Error for a record of another kind */
  constructor(record: Uint8Array) {
    const start = COOKIE_BYTES + WITH_ORIGINS.length;
    if (!WITH_ORIGINS.equals(record.subarray(COOKIE_BYTES, start))) {
      throw new Error('The full-text index has a structure of another kind.');
    }
    this.#cookie = record.slice(0, COOKIE_BYTES);
    const next = varints(record, start);
    const levels = next();
    next();
    this.#writeCounter = next();
    for (let level = 0; level < levels; level += 1) {
      const merging = next();
      const segments = Array.from({ length: next() }, () => Array.from({ length: NUMBERS_OF_SEGMENT }, next));
      this.#levels.push({ merging, segments });
    }
  }

  /** An id that no segment has. */
  get freeId(): number {
    return 1 + Math.max(0, ...this.#segments().map(([id = 0]) => id));
  }

  /** The origin of what is written next: documents and segments are matched by it when documents are deleted. */
  get nextOrigin(): number {
    return 1 + Math.max(0, ...this.#segments().map((numbers) => numbers[4] ?? 0));
  }

  /** Segments among which {@link with} puts the next. */
  get unmerged(): number {
    return this.#levels[this.#bulkLevel]?.segments.length ?? 0;
  }

  /** The record with one more segment of thousands of posts. */
  with({ id, lastPage, origin, documents }: Segment): Uint8Array {
    const bulkLevel = this.#bulkLevel;
    const segment = [id, 1, lastPage, origin, origin, 0, 0, documents];
    const levels = Array.from({ length: Math.max(this.#levels.length, bulkLevel + 1) }, (_, level) => {
      const { merging, segments } = this.#levels[level] ?? { merging: 0, segments: [] };
      return { merging, segments: level === bulkLevel ? [...segments, segment] : segments };
    });
    const numbers = [
      levels.length,
      this.#segments().length + 1,
      this.#writeCounter,
      ...levels.flatMap(({ merging, segments }) => [merging, segments.length, ...segments.flat()]),
    ];
    return Buffer.concat([this.#cookie, WITH_ORIGINS, varintsOf(numbers)]);
  }

  /** What stands on a lower level must be newer. */
  get #bulkLevel(): number {
    const lowest = this.#levels.findIndex(({ segments }) => segments.length > 0);
    return lowest < 0 ? BULK_LEVEL : Math.min(lowest, BULK_LEVEL);
  }

  #segments(): number[][] {
    return this.#levels.flatMap(({ segments }) => segments);
  }
}

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

/** A segment of an FTS5 index, as its structure record has it. */
interface Segment {
  readonly id: number;
  readonly lastPage: number;
  readonly origin: number;
  readonly documents: number;
}
