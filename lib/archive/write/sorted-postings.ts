import { KeySorter } from './key-sorter';

const UNITS = 0x10000;
/** Postings that are sorted at once: of 16 bytes those with one number, of 36 those with two. */
const AT_ONCE = { short: 3_000_000, long: 1_000_000 } as const;

/** Keys in order, and for each the position of the post it is from. */
export interface Postings {
  readonly length: number;
  readonly high: Uint32Array;
  /** The second number of each key; undefined where keys are one number. */
  readonly low: Uint32Array | undefined;
  readonly positions: Uint32Array;
}

/**
 * The postings of posts sorted by key and those of one key by post, a range of keys at a time so that memory
 * is bounded. What is given holds until the next is asked for.
 *
 * @param keysOfPosts the keys of each post, one number each
 */
export function* sortedShortPostings(keysOfPosts: readonly Uint32Array[]): Generator<Postings> {
  const ranges = rangesOf(keysOfPosts, 1, AT_ONCE.short);
  const sorter = new KeySorter(roomFor(ranges));
  for (const { lowest, highest } of ranges) {
    const { keys, values } = sorter;
    let length = 0;
    keysOfPosts.forEach((keysOfPost, position) => {
      for (let index = 0; index < keysOfPost.length; index += 1) {
        const key = keysOfPost[index] ?? 0;
        keys[length] = key;
        values[length] = position;
        length += isWithin(key, lowest, highest);
      }
    });
    sorter.sort(length);
    yield { length, high: sorter.keys, low: undefined, positions: sorter.values };
  }
}

/** The same for keys of two numbers: sorted by the second, then by the first. */
export function* sortedLongPostings(keysOfPosts: readonly Uint32Array[]): Generator<Postings> {
  const ranges = rangesOf(keysOfPosts, 2, AT_ONCE.long);
  const room = roomFor(ranges);
  const sorter = new KeySorter(room);
  const [high, low, positions] = [new Uint32Array(room), new Uint32Array(room), new Uint32Array(room)];
  const sorted = { low: new Uint32Array(room), positions: new Uint32Array(room) };
  for (const { lowest, highest } of ranges) {
    let length = 0;
    keysOfPosts.forEach((keysOfPost, position) => {
      for (let index = 0; index < keysOfPost.length; index += 2) {
        const key = keysOfPost[index] ?? 0;
        high[length] = key;
        low[length] = keysOfPost[index + 1] ?? 0;
        positions[length] = position;
        length += isWithin(key, lowest, highest);
      }
    });
    for (let index = 0; index < length; index += 1) {
      sorter.keys[index] = low[index] ?? 0;
      sorter.values[index] = index;
    }
    sorter.sort(length);
    for (let index = 0; index < length; index += 1) sorter.keys[index] = high[sorter.values[index] ?? 0] ?? 0;
    sorter.sort(length);
    for (let index = 0; index < length; index += 1) {
      const from = sorter.values[index] ?? 0;
      sorted.low[index] = low[from] ?? 0;
      sorted.positions[index] = positions[from] ?? 0;
    }
    yield { length, high: sorter.keys, ...sorted };
  }
}

/** First code units from `lowest` to `highest`. */
interface Range {
  readonly lowest: number;
  readonly highest: number;
  readonly count: number;
}

/** Ranges of keys that no first code unit is divided by, each with about as many postings as are sorted `atOnce`. */
function rangesOf(keysOfPosts: readonly Uint32Array[], width: 1 | 2, atOnce: number): Range[] {
  const counts = new Uint32Array(UNITS);
  for (const keys of keysOfPosts) {
    for (let index = 0; index < keys.length; index += width) {
      const unit = (keys[index] ?? 0) >>> 16;
      counts[unit] = (counts[unit] ?? 0) + 1;
    }
  }
  const ranges: Range[] = [];
  let [lowest, count] = [0, 0];
  counts.forEach((more, unit) => {
    count += more;
    if (count < atOnce && unit < UNITS - 1) return;
    if (count > 0) ranges.push({ lowest, highest: unit, count });
    [lowest, count] = [unit + 1, 0];
  });
  return ranges;
}

/** A place more than there are postings: what is in no range is written behind the last one, and written over. */
function roomFor(ranges: readonly Range[]): number {
  return 1 + Math.max(0, ...ranges.map(({ count }) => count));
}

/** 1 for a key in a range, else 0, without a branch that a processor would guess wrong every third time. */
function isWithin(key: number, lowest: number, highest: number): 0 | 1 {
  const unit = key >>> 16;
  return ((((unit - lowest) | (highest - unit)) >>> 31) ^ 1) as 0 | 1;
}
