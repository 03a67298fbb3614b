import type { ArchiveConnection } from './archive-connection';
import type { IdRange } from './archive-search';
import type { VolumeRow } from './rows';

/**
 * Rows fetched of a volume after the first ones, and twice as many each time: starting a fetch costs as
 * much as some hundred rows.
 */
const MORE_ROWS = 512;

/**
 * Posts that fit an expression, newest first. Each volume is in order by itself; they are merged by
 * their next post, and a volume is opened only when nothing newer can be in the others.
 *
 * @param expected posts that will be asked for, as far as that is known
 */
export function* newestFirst(
  archive: ArchiveConnection,
  expression: string,
  range: IdRange,
  expected: number,
): Generator<number> {
  const cursors = archive
    .all('volumes', range.lowest, range.highest)
    .map((volume) => new VolumeCursor(archive, expression, range, volume, expected));
  for (;;) {
    let next: VolumeCursor | undefined;
    for (const cursor of cursors) {
      if (cursor.newest !== undefined && cursor.newest > (next?.newest ?? -1)) next = cursor;
    }
    if (!next) return;
    const id = next.take();
    if (id !== undefined) yield id;
  }
}

/** The posts of one volume that fit, newest first. */
class VolumeCursor {
  readonly #archive: ArchiveConnection;
  readonly #expression: string;
  readonly #first: number;
  #last: number;
  #ids: readonly number[] = [];
  #position = 0;
  #rows: number;
  #opened = false;
  #bound: number | undefined;

  constructor(
    archive: ArchiveConnection,
    expression: string,
    range: IdRange,
    volume: VolumeRow,
    expected: number,
  ) {
    this.#rows = expected;
    this.#archive = archive;
    this.#expression = expression;
    this.#bound = Math.min(volume.newest, range.highest);
    const { first_number, last_number } = volume;
    this.#first =
      range.lowest <= volume.oldest
        ? first_number
        : this.#numberFrom(range.lowest, first_number, last_number);
    this.#last =
      range.highest >= volume.newest
        ? last_number
        : this.#numberFrom(range.highest + 1, first_number, last_number) - 1;
  }

  /** No post of the volume that is still to come is newer; undefined at its end. */
  get newest(): number | undefined {
    return this.#opened ? this.#ids[this.#position] : this.#bound;
  }

  /** The next post; undefined when the volume had to be opened to learn which that is. */
  take(): number | undefined {
    if (!this.#opened) {
      this.#opened = true;
      this.#fetch();
      return undefined;
    }
    const id = this.#ids[this.#position];
    this.#position += 1;
    if (this.#position === this.#ids.length) this.#fetch();
    return id;
  }

  #fetch(): void {
    const rows =
      this.#first > this.#last
        ? []
        : this.#archive.all('searchNewest', this.#expression, this.#first, this.#last, this.#rows);
    this.#ids = rows.map(({ post_id }) => post_id);
    this.#position = 0;
    this.#last = (rows.at(-1)?.number ?? this.#first) - 1;
    this.#rows = Math.max(MORE_ROWS, this.#rows * 2);
  }

  /** The first number of a volume whose post is not older than `id`, by bisection. */
  #numberFrom(id: number, first: number, last: number): number {
    let [low, high] = [first, last + 1];
    while (low < high) {
      const middle = low + Math.floor((high - low) / 2);
      const document = this.#archive.get('documentFrom', middle, last);
      if (document && document.post_id < id) low = document.number + 1;
      else high = middle;
    }
    return low;
  }
}
