import type { ArchiveConnection } from './archive-connection';
import type { IdRange } from './id-range';
import { numberStretches, type NumberStretch } from './number-stretches';
import type { DocumentRow } from './rows';

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
