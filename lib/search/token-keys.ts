/** The longest token that has a key, in code units. */
const LONGEST = 4;

/** Collects the distinct tokens of a post. Its memory is kept from post to post, for taking it anew costs as much as filling it. */
export class TokenCollector {
  readonly #short = new NumberSet();
  readonly #long = new PairSet();
  readonly #other = new Set<string>();

  /** For the next post, whose text has at most so many code units. */
  clear(units: number): void {
    // Up to two short tokens for each code unit, and one long one; a marked pair may be long too.
    this.#short.clear(units * 2);
    this.#long.clear(units * 2);
    this.#other.clear();
  }

  /** Adds a token by its code units, 0 where it has ended; false when it is there already. */
  addUnits(first: number, second: number, third: number, fourth: number): boolean {
    const high = ((orderedUnit(first) << 16) | orderedUnit(second)) >>> 0;
    if (third === 0) return this.#short.add(high);
    return this.#long.add(high, ((orderedUnit(third) << 16) | orderedUnit(fourth)) >>> 0);
  }

  /** Adds a token of any length. */
  add(token: string): void {
    const unit = (index: number): number => (index < token.length ? token.charCodeAt(index) : 0);
    if (token.length > LONGEST) this.#other.add(token);
    else this.addUnits(unit(0), unit(1), unit(2), unit(3));
  }

  keys(): TokenKeys {
    return { short: this.#short.keys(), long: this.#long.keys(), other: [...this.#other] };
  }
}

/** The numbers that were added, in the order they came: a Set of strings takes eight times as long. */
class NumberSet {
  #keys = new Uint32Array(4_096);
  #length = 0;
  /** What stands in each place; 0 where nothing does. */
  #table = new Uint32Array(8_192);
  #shift = 19;

  clear(mostKeys: number): void {
    const bits = bitsFor(mostKeys);
    if (this.#table.length < 2 ** bits) this.#table = new Uint32Array(2 ** bits);
    else this.#table.fill(0, 0, 2 ** bits);
    if (this.#keys.length < mostKeys) this.#keys = new Uint32Array(mostKeys);
    this.#shift = 32 - bits;
    this.#length = 0;
  }

  /** Adds a number but 0; false when it is there already. */
  add(key: number): boolean {
    const table = this.#table;
    const mask = (1 << (32 - this.#shift)) - 1;
    let place = Math.imul(key, 0x9e3779b1) >>> this.#shift;
    for (let other = table[place]; other !== 0; other = table[place]) {
      if (other === key) return false;
      place = (place + 1) & mask;
    }
    table[place] = key;
    this.#keys[this.#length] = key;
    this.#length += 1;
    return true;
  }

  keys(): Uint32Array {
    return this.#keys.slice(0, this.#length);
  }
}

/** The same for pairs of numbers, the first of which is not 0. */
class PairSet {
  #keys = new Uint32Array(4_096);
  #length = 0;
  /** Where each pair is, plus one; 0 where none is. */
  #table = new Int32Array(8_192);
  #shift = 19;

  clear(mostKeys: number): void {
    const bits = bitsFor(mostKeys);
    if (this.#table.length < 2 ** bits) this.#table = new Int32Array(2 ** bits);
    else this.#table.fill(0, 0, 2 ** bits);
    if (this.#keys.length < mostKeys * 2) this.#keys = new Uint32Array(mostKeys * 2);
    this.#shift = 32 - bits;
    this.#length = 0;
  }

  /** False when the pair is there already. */
  add(high: number, low: number): boolean {
    const keys = this.#keys;
    const table = this.#table;
    const mask = (1 << (32 - this.#shift)) - 1;
    let place = Math.imul(high ^ Math.imul(low, 0x85ebca6b), 0x9e3779b1) >>> this.#shift;
    for (let at = table[place] ?? 0; at !== 0; at = table[place] ?? 0) {
      if (keys[at - 1] === high && keys[at] === low) return false;
      place = (place + 1) & mask;
    }
    table[place] = this.#length + 1;
    keys[this.#length] = high;
    keys[this.#length + 1] = low;
    this.#length += 2;
    return true;
  }

  keys(): Uint32Array {
    return this.#keys.slice(0, this.#length);
  }
}

/**
 * The tokens of one post as numbers: nine in ten are one or two code units and so one number, which is what the
 * threads of the press send and sort. A key holds ordered code units (see `orderedUnit`) from its
 * highest bits on, zeros behind the last one.
 */
export interface TokenKeys {
  /** Tokens of one or two code units: one number each. */
  readonly short: Uint32Array;
  /** Tokens of three or four: two numbers each, one after the other. */
  readonly long: Uint32Array;
  /** Tokens of more. */
  readonly other: readonly string[];
}

/**
 * A code unit moved so that keys sort as UTF-8 does: halves of surrogate pairs, which stand for the
 * highest characters, come last. 0 stays 0.
 */
export function orderedUnit(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

/** The code unit that an ordered one stands for. */
function unitOf(ordered: number): number {
  if (ordered < 0xd800) return ordered;
  return ordered < 0xf800 ? ordered + 0x800 : ordered - 0x2000;
}

/** The tokens as text. */
export function tokensOfKeys({ short, long, other }: TokenKeys): string[] {
  const tokens: string[] = [];
  for (const key of short) tokens.push(textOfKey(key));
  for (let index = 0; index < long.length; index += 2) {
    tokens.push(textOfKey(long[index] ?? 0) + textOfKey(long[index + 1] ?? 0));
  }
  return [...tokens, ...other];
}

/** The one or two code units in a number of a key; nothing for 0. */
export function textOfKey(key: number): string {
  const [first, second] = [unitOf(key >>> 16), unitOf(key & 0xffff)];
  if (first === 0) return '';
  return second === 0 ? String.fromCharCode(first) : String.fromCharCode(first, second);
}

/** Of the size of a table in which so many keys leave half of the places free. */
function bitsFor(mostKeys: number): number {
  return Math.max(10, 33 - Math.clz32(mostKeys));
}
