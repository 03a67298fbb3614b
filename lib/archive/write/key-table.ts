/** Different keys of two numbers, each with an id: 0 for the first one that came, and so on. */
export class KeyTable {
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

function hashOf(high: number, low: number): number {
  const mixed = Math.imul(high ^ Math.imul(low, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
