const UNITS = 0x10000;

/** Sorts piles of second code units with positions, which are in order already, and takes them apart. */
export class PileSorter {
  /** How often each unit occurs in the pile, then where its next position goes; 0 between piles. */
  readonly #places = new Uint32Array(UNITS);
  readonly #units = new Uint16Array(UNITS);
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
