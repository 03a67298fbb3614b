import type { Postings, UnitRange } from './columns';

/** Different keys of two numbers, each with an id: 0 for the first one that came, and so on. */
class KeyTable {
  #highs = new Uint32Array(8_192);
  #lows = new Uint32Array(8_192);
  #size = 0;
  /** Where each key may be: its id plus one; 0 where none is. Twice as long as there is room for keys. */
  #slots = new Uint32Array(16_384);

  get size(): number {
    return this.#size;
  }

  idOf(high: number, low: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hashOf(high, low) & mask; ; slot = (slot + 1) & mask) {
      const id = (this.#slots[slot] ?? 0) - 1;
      if (id < 0) return this.#add(high, low, slot);
      if (this.#highs[id] === high && this.#lows[id] === low) return id;
    }
  }

  keyOf(id: number): { readonly high: number; readonly low: number } {
    return { high: this.#highs[id] ?? 0, low: this.#lows[id] ?? 0 };
  }

  /** All ids in the order of their keys. */
  idsInOrder(): Uint32Array {
    const [highs, lows] = [this.#highs, this.#lows];
    return Uint32Array.from({ length: this.#size }, (_, id) => id).sort(
      (one, other) => (highs[one] ?? 0) - (highs[other] ?? 0) || (lows[one] ?? 0) - (lows[other] ?? 0),
    );
  }

  #add(high: number, low: number, slot: number): number {
    const id = this.#size;
    this.#highs[id] = high;
    this.#lows[id] = low;
    this.#slots[slot] = id + 1;
    this.#size += 1;
    if (this.#size === this.#highs.length) this.#grow();
    return id;
  }

  #grow(): void {
    const [highs, lows] = [this.#highs, this.#lows];
    this.#highs = new Uint32Array(highs.length * 2);
    this.#highs.set(highs);
    this.#lows = new Uint32Array(lows.length * 2);
    this.#lows.set(lows);
    this.#slots = new Uint32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let id = 0; id < this.#size; id += 1) {
      let slot = hashOf(highs[id] ?? 0, lows[id] ?? 0) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = id + 1;
    }
  }
}

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

function hashOf(high: number, low: number): number {
  const mixed = Math.imul(high ^ Math.imul(low, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
