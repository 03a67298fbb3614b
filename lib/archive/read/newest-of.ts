import type { ArchiveConnection } from './archive-connection';
import type { IdRange } from './id-range';
import { numberStretches } from './number-stretches';
import type { DocumentRow } from './rows';

/** The posts of a range that have one of these numbers, newest first; each is looked up when its turn comes. */
export function* newestOf(
  archive: ArchiveConnection,
  numbers: readonly number[],
  range: IdRange,
): Generator<DocumentRow> {
  // Inside a volume the highest number is the newest post.
  const volumes = numberStretches(archive, range)
    .map(({ first, last }) => numbers.filter((number) => number >= first && number <= last))
    .map((inside) => new NumberStack(archive, inside));
  for (;;) {
    let next: NumberStack | undefined;
    for (const volume of volumes) {
      if (volume.top && volume.top.post_id > (next?.top?.post_id ?? -1)) next = volume;
    }
    if (!next?.top) return;
    yield next.top;
    next.pop();
  }
}

/** The numbers of one volume, of which the highest is known with its post. */
class NumberStack {
  readonly #archive: ArchiveConnection;
  readonly #numbers: number[];
  top: DocumentRow | undefined;

  constructor(archive: ArchiveConnection, numbers: readonly number[]) {
    this.#archive = archive;
    this.#numbers = [...numbers].sort((one, other) => one - other);
    this.pop();
  }

  pop(): void {
    const number = this.#numbers.pop();
    this.top = number === undefined ? undefined : this.#archive.get('documentFrom', number, number);
  }
}
