/**
 * Writes a whole number as SQLite does: seven bits a byte, the highest first, the top bit set in all but the
 * last.
 *
 * @param value below 2^53
 * @returns where the next byte goes
 */
export function putVarint(target: Uint8Array, at: number, value: number): number {
  if (value < 0x80) {
    target[at] = value;
    return at + 1;
  }
  if (value < 0x4000) {
    target[at] = (value >>> 7) | 0x80;
    target[at + 1] = value & 0x7f;
    return at + 2;
  }
  let bytes = 3;
  for (let rest = Math.floor(value / 2 ** 21); rest > 0; rest = Math.floor(rest / 128)) bytes += 1;
  let rest = value;
  for (let index = at + bytes - 1; index >= at; index -= 1) {
    target[index] = (rest % 128) | (index === at + bytes - 1 ? 0 : 0x80);
    rest = Math.floor(rest / 128);
  }
  return at + bytes;
}

/** The numbers in a row of bytes, one with every call; 0 behind the last one. */
export function varints(bytes: Uint8Array, start: number): () => number {
  let at = start;
  return () => {
    let value = 0;
    for (;;) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
  };
}

/** A row of numbers as bytes. */
export function varintsOf(numbers: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 9);
  return bytes.subarray(
    0,
    numbers.reduce((at, number) => putVarint(bytes, at, number), 0),
  );
}
