import type { Database } from 'better-sqlite3';
import { putVarint } from './varints';

/** FTS5's own page size (`pgsz`), and room for what may stand beyond it. */
const PAGE_BYTES = 4_050;
const ROOM = PAGE_BYTES + 1_024;
const HEADER = 4;
/** Which of FTS5's indexes a term belongs to; there is one only. */
const MAIN_INDEX = 0x30;
/** Numbers of pages lie in the lowest bits of a row's id, that of the segment above them. */
const PAGES = 2 ** 37;

/**
 * Writes one segment of an FTS5 index (`detail=none`) from terms that come in order with their documents in
 * order, in the format that the comments of SQLite's fts5_index.c describe: leaf pages in
 * `search_data`, and in `search_idx` for each leaf with a term the shortest prefix of its first term that is
 * larger than all before. FTS5 itself reads, deletes from and merges such a segment like its own.
 */
export class SegmentWriter {
  readonly #insertPage;
  readonly #insertTerm;
  readonly #segment: number;
  readonly #page = new Uint8Array(ROOM);
  #length = HEADER;
  /** Where the terms of the page start, as differences; it follows the page's content. */
  readonly #starts = new Uint8Array(ROOM);
  #startsLength = 0;
  #lastStart = 0;
  #number = 1;
  #hasTerm = false;
  /** The last term, with its index before it. */
  readonly #term = new Uint8Array(256);
  #termLength = 0;
  #previous = 0;

  /** @param segment its number, which no other segment has */
  constructor(database: Database, segment: number) {
    this.#segment = segment;
    this.#insertPage = database.prepare<[number, Uint8Array]>(
      'INSERT INTO search_data (id, block) VALUES (CAST(? AS INTEGER), ?)',
    );
    this.#insertTerm = database.prepare<[number, Uint8Array, number]>(
      'INSERT INTO search_idx (segid, term, pgno) VALUES (CAST(? AS INTEGER), ?, CAST(? AS INTEGER))',
    );
    this.#insertTerm.run(segment, new Uint8Array(0), this.#number * 2);
  }

  /** Begins a term: UTF-8, less than 256 bytes, larger than the last one. Its documents follow. */
  term(bytes: Uint8Array): void {
    const { length } = bytes;
    if (this.#length + this.#startsLength + length + 3 >= PAGE_BYTES && this.#length > HEADER) this.#flush();
    this.#startsLength = putVarint(this.#starts, this.#startsLength, this.#length - this.#lastStart);
    this.#lastStart = this.#length;
    const common = this.#commonPrefix(bytes);
    this.#term[0] = MAIN_INDEX;
    this.#term.set(bytes, 1);
    this.#termLength = length + 1;
    const shared = this.#hasTerm ? common : 0;
    if (this.#hasTerm) this.#length = putVarint(this.#page, this.#length, common);
    else if (this.#number > 1) this.#index(common + 1);
    this.#length = putVarint(this.#page, this.#length, this.#termLength - shared);
    this.#page.set(this.#term.subarray(shared, this.#termLength), this.#length);
    this.#length += this.#termLength - shared;
    this.#hasTerm = true;
    this.#previous = 0;
  }

  /** Adds a document of the term; larger than the last one. */
  document(number: number): void {
    if (this.#length === HEADER) {
      // A list that goes on at the start of a page has its number there in full.
      this.#page[1] = HEADER;
      this.#previous = 0;
    }
    this.#length = putVarint(this.#page, this.#length, number - this.#previous);
    this.#previous = number;
    if (this.#length + this.#startsLength >= PAGE_BYTES) this.#flush();
  }

  /** Writes what is left; returns the number of the last page. */
  finish(): number {
    if (this.#length > HEADER) this.#flush();
    return this.#number - 1;
  }

  /** How many bytes the last term has in common with this one, that of the index included. */
  #commonPrefix(bytes: Uint8Array): number {
    const most = Math.min(this.#termLength, bytes.length + 1);
    let common = most > 0 ? 1 : 0;
    while (common < most && this.#term[common] === bytes[common - 1]) common += 1;
    return common;
  }

  #index(prefix: number): void {
    this.#insertTerm.run(this.#segment, this.#term.subarray(0, prefix), this.#number * 2);
  }

  #flush(): void {
    this.#page[2] = this.#length >>> 8;
    this.#page[3] = this.#length & 0xff;
    this.#page.set(this.#starts.subarray(0, this.#startsLength), this.#length);
    this.#insertPage.run(
      this.#segment * PAGES + this.#number,
      this.#page.subarray(0, this.#length + this.#startsLength),
    );
    this.#number += 1;
    this.#page.fill(0, 0, HEADER);
    this.#length = HEADER;
    this.#startsLength = 0;
    this.#lastStart = 0;
    this.#hasTerm = false;
  }
}
