/** FTS5's own page size (`pgsz`), and room for what may stand beyond it. */
const PAGE_BYTES = 4_050;
const ROOM = PAGE_BYTES + 1_024;
const HEADER = 4;

/** Which of FTS5's indexes a term belongs to; there is one only. */
const MAIN_INDEX = 0x30;

/** Some of the leaf pages of a segment, one after the other. */
export interface SegmentPages {
  readonly pages: readonly Uint8Array[];
  /** For each page that holds the start of a term, its place among these and a prefix of it that is larger than all terms before. */
  readonly starts: readonly { readonly page: number; readonly prefix: Uint8Array }[];
}

/**
 * Makes pages of a segment of an FTS5 index (`detail=none`) from terms that come in order with their documents in
 * order, in the format that the comments of SQLite's fts5_index.c describe: leaf pages for `search_data`,
 * and for `search_idx` a prefix of the first term of each leaf that has one. FTS5 itself reads, deletes from and merges such a segment like its own.
 */
export class SegmentWriter {
  readonly #pages: Uint8Array[] = [];
  readonly #pageStarts: { readonly page: number; readonly prefix: Uint8Array }[] = [];
  readonly #page = new Uint8Array(ROOM);
  #length = HEADER;
  /** Where the terms of the page start, as differences; it follows the page's content. */
  readonly #starts = new Uint8Array(ROOM);
  #startsLength = 0;
  #lastStart = 0;
  #hasTerm = false;
  /** The last term, with its index before it. */
  readonly #term = new Uint8Array(256);
  #termLength = 0;
  #previous = 0;

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
    else {
      const distinct = this.#pages.length > 0 ? common + 1 : this.#termLength;
      this.#pageStarts.push({ page: this.#pages.length, prefix: this.#term.slice(0, distinct) });
    }
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

  /** Ends the last page; returns all. */
  finish(): SegmentPages {
    if (this.#length > HEADER) this.#flush();
    return { pages: this.#pages, starts: this.#pageStarts };
  }

  /** How many bytes the last term has in common with this one, that of the index included. */
  #commonPrefix(bytes: Uint8Array): number {
    const most = Math.min(this.#termLength, bytes.length + 1);
    let common = most > 0 ? 1 : 0;
    while (common < most && this.#term[common] === bytes[common - 1]) common += 1;
    return common;
  }

  #flush(): void {
    this.#page[2] = this.#length >>> 8;
    this.#page[3] = this.#length & 0xff;
    this.#page.set(this.#starts.subarray(0, this.#startsLength), this.#length);
    this.#pages.push(this.#page.slice(0, this.#length + this.#startsLength));
    this.#page.fill(0, 0, HEADER);
    this.#length = HEADER;
    this.#startsLength = 0;
    this.#lastStart = 0;
    this.#hasTerm = false;
  }
}

/**
 * Writes a whole number as SQLite does: seven bits a byte, the highest first, the top bit set in all but the
 * last.
 *
 * @param value below 2^53
 * @returns where the next byte goes
 */
function putVarint(target: Uint8Array, at: number, value: number): number {
  if (value < 0x80) {
    target[at] = value;
    return at + 1;
  }
  if (value < 0x4000) {
    target[at] = (value >>> 7) | 0x80;
    target[at + 1] = value & 0x7f;
    return at + 2;
  }
  let bytes = 3;
  for (let rest = Math.floor(value / 2 ** 21); rest > 0; rest = Math.floor(rest / 128)) bytes += 1;
  let rest = value;
  for (let index = at + bytes - 1; index >= at; index -= 1) {
    target[index] = (rest % 128) | (index === at + bytes - 1 ? 0 : 0x80);
    rest = Math.floor(rest / 128);
  }
  return at + bytes;
}

/** The numbers in a row of bytes, one with every call; 0 behind the last one. */
export function varints(bytes: Uint8Array, start: number): () => number {
  let at = start;
  return () => {
    let value = 0;
    for (;;) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
  };
}

/** A row of numbers as bytes. */
export function varintsOf(numbers: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 9);
  return bytes.subarray(
    0,
    numbers.reduce((at, number) => putVarint(bytes, at, number), 0),
  );
}
