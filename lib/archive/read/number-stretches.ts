import type { ArchiveConnection } from './archive-connection';
import type { IdRange } from './id-range';
import type { VolumeRow } from './rows';

/** Numbers of the search index from `first` to `last`, both included, that grow with the post id. */
export interface NumberStretch {
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
