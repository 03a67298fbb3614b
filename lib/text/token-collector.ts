import { orderedUnit, type TokenKeys } from './token-keys';

/** The longest token that has a key, in code units. */
const LONGEST = 4;

/** Collects the distinct tokens of a post. Its memory is kept from post to post, for taking it anew costs as much as filling it. */
export class TokenCollector {
  readonly #short = new KeySet(1);
  readonly #long = new KeySet(2);
  readonly #other = new Set<string>();

  /** For the next post, whose text has at most so many code units. */
  clear(units: number): void {
    // Up to two short tokens for each code unit, and one long one; a marked pair may be long too.
    this.#short.clear(units * 2);
    this.#long.clear(units * 2);
    this.#other.clear();
  }

  /** Adds a token of one or two code units. */
  addShort(first: number, second: number): void {
    this.#short.add(((orderedUnit(first) << 16) | orderedUnit(second)) >>> 0, 0);
  }

  /** Adds the token `mark` + `text` from `start` to `end`. */
  add(mark: string, text: string, start: number, end: number): void {
    const length = mark.length + end - start;
    if (length > LONGEST) {
      this.#other.add(mark + text.slice(start, end));
      return;
    }
    let [high, low] = [0, 0];
    for (let index = 0; index < LONGEST; index += 1) {
      const at = start + index - mark.length;
      const unit = index < mark.length ? mark.charCodeAt(index) : at < end ? text.charCodeAt(at) : 0;
      if (index < 2) high = (high << 16) | orderedUnit(unit);
      else low = (low << 16) | orderedUnit(unit);
    }
    if (length <= 2) this.#short.add(high >>> 0, 0);
    else this.#long.add(high >>> 0, low >>> 0);
  }

  keys(): TokenKeys {
    return { short: this.#short.keys(), long: this.#long.keys(), other: [...this.#other] };
  }
}

/** A set of keys of one or two numbers, in the order they came: a Set of strings takes eight times as long. */
class KeySet {
  readonly #width: 1 | 2;
  #keys = new Uint32Array(4_096);
  #length = 0;
  /** Where each key is, plus one; 0 where none is. */
  #table = new Int32Array(8_192);
  #shift = 19;

  constructor(width: 1 | 2) {
    this.#width = width;
  }

  clear(mostKeys: number): void {
    const bits = Math.max(10, 33 - Math.clz32(mostKeys));
    const size = 2 ** bits;
    if (this.#table.length < size) this.#table = new Int32Array(size);
    else this.#table.fill(0, 0, size);
    if (this.#keys.length < mostKeys * this.#width) this.#keys = new Uint32Array(mostKeys * this.#width);
    this.#shift = 32 - bits;
    this.#length = 0;
  }

  add(high: number, low: number): void {
    const keys = this.#keys;
    const table = this.#table;
    const width = this.#width;
    const mask = (1 << (32 - this.#shift)) - 1;
    const hash = Math.imul(high ^ Math.imul(low, 0x85ebca6b), 0x9e3779b1) >>> this.#shift;
    for (let slot = hash; ; slot = (slot + 1) & mask) {
      const at = (table[slot] ?? 0) - 1;
      if (at < 0) {
        table[slot] = this.#length + 1;
        break;
      }
      if (keys[at] === high && (width === 1 || keys[at + 1] === low)) return;
    }
    keys[this.#length] = high;
    if (width === 2) keys[this.#length + 1] = low;
    this.#length += width;
  }

  keys(): Uint32Array {
    return this.#keys.slice(0, this.#length);
  }
}
