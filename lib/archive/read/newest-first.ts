import type { ArchiveConnection } from './archive-connection';
import type { IdRange } from './id-range';
import { numberStretches, type NumberStretch } from './number-stretches';
import type { DocumentRow } from './rows';

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
