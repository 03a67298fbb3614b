import { ALL_POSTS } from '../schema';
import type { ArchiveConnection } from './archive-connection';
import { isWholeTime, type IdRange } from './id-range';
import { newestFirst, newestOf, numberStretches } from './newest-first';
import type { DocumentRow } from './rows';

/** Shares of the index below a place. */
const PLACES = [0.25, 0.5, 0.75];

/**
 * The posts that fit an expression of the full-text index (see search-expression.ts). The index walks its lists upwards
 * at a quarter of what the way down costs, so the first numbers are taken that way: where those are all there are,
 * they only have to be put in order; where they are not, the newest ones are near the upper end.
 */
export class Candidates {
  readonly #archive: ArchiveConnection;
  readonly #expression: string;
  readonly #range: IdRange;
  readonly #most: number;
  #numbers: readonly number[] | undefined;

  /** @param most numbers that are taken, see `numbers` */
  constructor(archive: ArchiveConnection, expression: string, range: IdRange, most: number) {
    this.#archive = archive;
    this.#expression = expression;
    this.#range = range;
    this.#most = most;
  }

  /** Their numbers in the search index, up to as many as were asked for, in no order of time. */
  get numbers(): readonly number[] {
    return (this.#numbers ??= this.#take());
  }

  /** Whether `numbers` are all there are. */
  get isComplete(): boolean {
    return this.numbers.length < this.#most;
  }

  /**
   * Newest first, found as they are asked for: some `expected` of them.
   *
   * @param range the range of the candidates or a part of it
   */
  newestFirst(range: IdRange, expected: number): Generator<DocumentRow> {
    return this.isComplete
      ? newestOf(this.#archive, this.numbers, range)
      : newestFirst(this.#archive, this.#expression, range, expected);
  }

  /** `numbers` and as many again from each of some other places of the index, for a fair picture of all of them. */
  spread(): readonly number[] {
    if (this.isComplete || !isWholeTime(this.#range)) return this.numbers;
    const posts = this.#archive.get('list', ALL_POSTS.kind, ALL_POSTS.slug)?.count ?? 0;
    const elsewhere = PLACES.flatMap((place) =>
      this.#from(Math.floor(posts * place), Number.MAX_SAFE_INTEGER, this.#most),
    );
    return [...new Set([...this.numbers, ...elsewhere])];
  }

  #take(): number[] {
    if (isWholeTime(this.#range)) return this.#from(0, Number.MAX_SAFE_INTEGER, this.#most);
    const numbers: number[] = [];
    for (const { first, last } of numberStretches(this.#archive, this.#range)) {
      if (numbers.length < this.#most) numbers.push(...this.#from(first, last, this.#most - numbers.length));
    }
    return numbers;
  }

  #from(first: number, last: number, limit: number): number[] {
    return this.#archive.numbers('searchNumbers', this.#expression, first, last, limit);
  }
}
