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
