import type { Postings, UnitRange } from './columns';

const PILE_UNITS = 0x10000;

/** Sorts piles of second code units with positions, which are in order already, and takes them apart. */
class PileSorter {
  /** How often each unit occurs in the pile, then where its next position goes; 0 between piles. */
  readonly #places = new Uint32Array(PILE_UNITS);
  readonly #units = new Uint16Array(PILE_UNITS);
  #sorted = new Uint32Array(0);

  /** @param pile a unit in the upper half of each number, a position in the lower; the result holds until the next pile */
  *sort(pile: Uint32Array): Generator<{ readonly second: number; readonly positions: Uint32Array }> {
    const units = this.#count(pile).sort();
    const places = this.#places;
    let sum = 0;
    for (const unit of units) {
      const count = places[unit] ?? 0;
      places[unit] = sum;
      sum += count;
    }
    if (this.#sorted.length < pile.length) this.#sorted = new Uint32Array(pile.length);
    const sorted = this.#sorted;
    for (let index = 0; index < pile.length; index += 1) {
      const entry = pile[index] ?? 0;
      const place = places[entry >>> 16] ?? 0;
      places[entry >>> 16] = place + 1;
      sorted[place] = entry & 0xffff;
    }
    let start = 0;
    for (const second of units) {
      const end = places[second] ?? 0;
      places[second] = 0;
      yield { second, positions: sorted.subarray(start, end) };
      start = end;
    }
  }

  /** Counts the units of a pile; returns those that occur. */
  #count(pile: Uint32Array): Uint16Array {
    const places = this.#places;
    let different = 0;
    for (let index = 0; index < pile.length; index += 1) {
      const unit = (pile[index] ?? 0) >>> 16;
      const count = places[unit] ?? 0;
      places[unit] = count + 1;
      if (count > 0) continue;
      this.#units[different] = unit;
      different += 1;
    }
    return this.#units.subarray(0, different);
  }
}

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
