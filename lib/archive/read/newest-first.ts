import type { ArchiveConnection } from './archive-connection';
import type { IdRange } from './id-range';
import type { DocumentRow, VolumeRow } from './rows';

/** Numbers of one volume, of which the highest is the newest post. */
class NumberStack {
  readonly #archive: ArchiveConnection;
  readonly #numbers: Float64Array;
  #left: number;
  #top: DocumentRow | undefined;
  /** No post that is still to come is newer; undefined when there is none. */
  newest: number | undefined;

  constructor(archive: ArchiveConnection, numbers: Float64Array, newest: number) {
    this.#archive = archive;
    this.#numbers = numbers;
    this.#left = numbers.length;
    this.newest = numbers.length === 0 ? undefined : newest;
  }

  /** The next post; undefined when it had to be looked up to learn which one that is. */
  take(): DocumentRow | undefined {
    const post = this.#top;
    this.#top = undefined;
    while (!this.#top && this.#left > 0) {
      this.#left -= 1;
      const number = this.#numbers[this.#left] ?? 0;
      this.#top = this.#archive.get('documentFrom', number, number);
    }
    this.newest = this.#top?.post_id;
    return post;
  }
}

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
): Generator<DocumentRow> {
  const cursors = numberStretches(archive, range).map(
    (stretch) => new StretchCursor(archive, expression, stretch, expected),
  );
  for (;;) {
    let next: StretchCursor | undefined;
    for (const cursor of cursors) {
      if (cursor.newest !== undefined && cursor.newest > (next?.newest ?? -1)) next = cursor;
    }
    if (!next) return;
    const post = next.take();
    if (post) yield post;
  }
}

/** The posts of one stretch that fit, newest first. */
class StretchCursor {
  readonly #archive: ArchiveConnection;
  readonly #expression: string;
  readonly #stretch: NumberStretch;
  #last: number;
  #posts: readonly DocumentRow[] = [];
  #position = 0;
  #rows: number;
  #opened = false;

  constructor(archive: ArchiveConnection, expression: string, stretch: NumberStretch, expected: number) {
    this.#archive = archive;
    this.#expression = expression;
    this.#stretch = stretch;
    this.#last = stretch.last;
    this.#rows = expected;
  }

  /** No post of the stretch that is still to come is newer; undefined at its end. */
  get newest(): number | undefined {
    return this.#opened ? this.#posts[this.#position]?.post_id : this.#stretch.newest;
  }

  /** The next post; undefined when the stretch had to be opened to learn which that is. */
  take(): DocumentRow | undefined {
    if (!this.#opened) {
      this.#opened = true;
      this.#fetch();
      return undefined;
    }
    const post = this.#posts[this.#position];
    this.#position += 1;
    if (this.#position === this.#posts.length) this.#fetch();
    return post;
  }

  #fetch(): void {
    const { first } = this.#stretch;
    this.#posts =
      first > this.#last
        ? []
        : this.#archive.all('searchNewest', this.#expression, first, this.#last, this.#rows);
    this.#position = 0;
    this.#last = (this.#posts.at(-1)?.number ?? first) - 1;
    this.#rows = Math.max(MORE_ROWS, this.#rows * 2);
  }
}

/**
 * The posts of a range that have one of these numbers, newest first. Each volume is in order by itself; they are merged
 * by their next post, which is looked up only when nothing newer can be in the others.
 */
export function* newestOf(
  archive: ArchiveConnection,
  numbers: readonly number[],
  range: IdRange,
): Generator<DocumentRow> {
  const ascending = Float64Array.from(numbers).sort();
  const volumes = numberStretches(archive, range)
    .map((stretch) => new NumberStack(archive, within(ascending, stretch), stretch.newest))
    .filter(({ newest }) => newest !== undefined);
  for (;;) {
    let next: NumberStack | undefined;
    for (const volume of volumes) {
      if (volume.newest !== undefined && volume.newest > (next?.newest ?? -1)) next = volume;
    }
    if (!next) return;
    const post = next.take();
    if (post) yield post;
  }
}

function within(ascending: Float64Array, { first, last }: NumberStretch): Float64Array {
  return ascending.subarray(placeOf(ascending, first), placeOf(ascending, last + 1));
}

/** Where the first number that is not below `number` stands, by bisection. */
function placeOf(ascending: Float64Array, number: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Numbers of the search index from `first` to `last`, both included, that grow with the post id. */
interface NumberStretch {
  readonly first: number;
  readonly last: number;
  /** No post of the stretch has a higher id. */
  readonly newest: number;
}

/** The numbers of the posts of a range: at most one stretch of each volume. */
export function numberStretches(archive: ArchiveConnection, range: IdRange): NumberStretch[] {
  return archive
    .all('volumes', range.lowest, range.highest)
    .map((volume) => stretchOf(archive, volume, range))
    .filter(({ first, last }) => first <= last);
}

function stretchOf(archive: ArchiveConnection, volume: VolumeRow, range: IdRange): NumberStretch {
  const { first_number, last_number, oldest, newest } = volume;
  const from = (id: number) => numberFrom(archive, id, first_number, last_number);
  return {
    first: range.lowest <= oldest ? first_number : from(range.lowest),
    last: range.highest >= newest ? last_number : from(range.highest + 1) - 1,
    newest: Math.min(newest, range.highest),
  };
}

/** The first number of a volume whose post is not older than `id`, by bisection. */
function numberFrom(archive: ArchiveConnection, id: number, first: number, last: number): number {
  let [low, high] = [first, last + 1];
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    const document = archive.get('documentFrom', middle, last);
    if (document && document.post_id < id) low = document.number + 1;
    else high = middle;
  }
  return low;
}
