import { varints, varintsOf } from './varints';

/** A segment of an FTS5 index, as its structure record has it. */
interface Segment {
  readonly id: number;
  readonly lastPage: number;
  readonly origin: number;
  readonly documents: number;
}

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
export class IndexStructure {
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
