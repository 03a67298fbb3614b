import { PileSorter } from './pile-sorter';
import type { Postings } from './postings';
import type { UnitRange } from './unit-range';

const UNITS = 0x10000;

/**
 * The postings of posts, sorted by key. They are piled up by the first code unit of the key, all that is left of
 * one being 32 bits: the second unit and the position. A pile is then small enough to be sorted
 * inside the processor's cache.
 *
 * @param keysOfPosts the keys of each post, one number each; at most 65,536 posts
 * @param within the keys that count
 */
export function* shortPostings(keysOfPosts: readonly Uint32Array[], within: UnitRange): Generator<Postings> {
  const { piled, ends } = piledUp(keysOfPosts, within);
  const sorter = new PileSorter();
  let start = 0;
  for (let unit = within.lowest; unit <= within.highest; unit += 1) {
    const end = ends[unit] ?? 0;
    if (end === start) continue;
    for (const { second, positions } of sorter.sort(piled.subarray(start, end))) {
      yield { high: ((unit << 16) | second) >>> 0, low: 0, positions };
    }
    start = end;
  }
}

/** Second units and positions by first unit, those of one as they came; and where each first unit's end. */
function piledUp(
  keysOfPosts: readonly Uint32Array[],
  { lowest, highest }: UnitRange,
): { readonly piled: Uint32Array; readonly ends: Uint32Array } {
  const ends = new Uint32Array(UNITS);
  for (const keys of keysOfPosts) {
    for (let index = 0; index < keys.length; index += 1) {
      const unit = (keys[index] ?? 0) >>> 16;
      ends[unit] = (ends[unit] ?? 0) + 1;
    }
  }
  let sum = 0;
  for (let unit = lowest; unit <= highest; unit += 1) {
    sum += ends[unit] ?? 0;
    ends[unit] = sum - (ends[unit] ?? 0);
  }
  // What is not wanted is written behind the last place, and written over: no branch to guess wrong.
  const steps = new Uint8Array(UNITS).fill(1, lowest, highest + 1);
  ends.fill(sum, 0, lowest).fill(sum, highest + 1);
  const piled = new Uint32Array(sum + 1);
  keysOfPosts.forEach((keys, position) => {
    for (let index = 0; index < keys.length; index += 1) {
      const key = keys[index] ?? 0;
      const unit = key >>> 16;
      const place = ends[unit] ?? 0;
      ends[unit] = place + (steps[unit] ?? 0);
      piled[place] = (key << 16) | position;
    }
  });
  return { piled, ends };
}
