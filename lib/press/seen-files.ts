/** A set of record ids as one bit each: a million files take 125 kB. */
export class SeenFiles {
  readonly #highestId: number;
  readonly #bits: Uint8Array;

  constructor(highestId: number) {
    this.#highestId = highestId;
    this.#bits = new Uint8Array((highestId >> 3) + 1);
  }

  add(id: number): void {
    const byte = id >> 3;
    this.#bits[byte] = (this.#bits[byte] ?? 0) | (1 << (id & 7));
  }

  /** Ids above the highest one at the start are new, and so were seen. */
  has(id: number): boolean {
    return id > this.#highestId || ((this.#bits[id >> 3] ?? 0) & (1 << (id & 7))) !== 0;
  }
}
