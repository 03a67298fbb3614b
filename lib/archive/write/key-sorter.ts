/** Values of one code unit. */
const UNITS = 0x10000;

/**
 * Sorts pairs of a key and a value by key, and those of one key as they came: piled up by the second code
 * unit, then by the first. Characters are few and some of them frequent, so that even 65,536 piles grow
 * in the processor's cache for the most part.
 */
export class KeySorter {
  keys: Uint32Array;
  values: Uint32Array;
  #spareKeys: Uint32Array;
  #spareValues: Uint32Array;
  readonly #places = new Uint32Array(UNITS);

  /** @param room the most pairs there can be */
  constructor(room: number) {
    this.keys = new Uint32Array(room);
    this.values = new Uint32Array(room);
    this.#spareKeys = new Uint32Array(room);
    this.#spareValues = new Uint32Array(room);
  }

  /** Sorts the first pairs in `keys` and `values`; both are other arrays afterwards. */
  sort(length: number): void {
    this.#pile(length, 0);
    this.#pile(length, 16);
  }

  #pile(length: number, shift: number): void {
    const { keys, values } = this;
    const keysTo = this.#spareKeys;
    const valuesTo = this.#spareValues;
    const places = this.#places;
    places.fill(0);
    for (let index = 0; index < length; index += 1) {
      const unit = ((keys[index] ?? 0) >>> shift) & 0xffff;
      places[unit] = (places[unit] ?? 0) + 1;
    }
    let sum = 0;
    for (let unit = 0; unit < UNITS; unit += 1) {
      const count = places[unit] ?? 0;
      places[unit] = sum;
      sum += count;
    }
    for (let index = 0; index < length; index += 1) {
      const key = keys[index] ?? 0;
      const unit = (key >>> shift) & 0xffff;
      const place = places[unit] ?? 0;
      places[unit] = place + 1;
      keysTo[place] = key;
      valuesTo[place] = values[index] ?? 0;
    }
    this.keys = keysTo;
    this.values = valuesTo;
    this.#spareKeys = keys;
    this.#spareValues = values;
  }
}
