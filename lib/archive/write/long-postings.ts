import { KeyTable } from './key-table';
import type { Postings } from './postings';
import type { UnitRange } from './unit-range';

/**
 * The postings of posts, sorted by keys of two numbers. Few of them are different, so that only those are
 * sorted, and postings put in their places.
 *
 * @param keysOfPosts the keys of each post, two numbers each
 * @param within the keys that count
 */
export function* longPostings(
  keysOfPosts: readonly Uint32Array[],
  { lowest, highest }: UnitRange,
): Generator<Postings> {
  const isWithin = (high: number) => high >>> 16 >= lowest && high >>> 16 <= highest;
  let most = 0;
  for (const keys of keysOfPosts) {
    for (let index = 0; index < keys.length; index += 2) if (isWithin(keys[index] ?? 0)) most += 1;
  }
  const table = new KeyTable();
  const ids = new Uint32Array(most);
  const positions = new Uint32Array(most);
  let length = 0;
  keysOfPosts.forEach((keys, position) => {
    for (let index = 0; index < keys.length; index += 2) {
      const high = keys[index] ?? 0;
      if (!isWithin(high)) continue;
      ids[length] = table.idOf(high, keys[index + 1] ?? 0);
      positions[length] = position;
      length += 1;
    }
  });
  const places = new Uint32Array(table.size);
  for (let index = 0; index < length; index += 1) {
    const id = ids[index] ?? 0;
    places[id] = (places[id] ?? 0) + 1;
  }
  const order = table.idsInOrder();
  let sum = 0;
  for (const id of order) {
    sum += places[id] ?? 0;
    places[id] = sum - (places[id] ?? 0);
  }
  const sorted = new Uint32Array(length);
  for (let index = 0; index < length; index += 1) {
    const id = ids[index] ?? 0;
    const place = places[id] ?? 0;
    places[id] = place + 1;
    sorted[place] = positions[index] ?? 0;
  }
  let from = 0;
  for (const id of order) {
    const to = places[id] ?? 0;
    yield { ...table.keyOf(id), positions: sorted.subarray(from, to) };
    from = to;
  }
}
