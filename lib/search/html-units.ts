/** Code units, and bytes of UTF-8, that have a meaning in HTML or between runs of text. */
export const MARKUP_UNIT = {
  space: 0x20,
  lineFeed: 0x0a,
  quote: 0x22,
  ampersand: 0x26,
  slash: 0x2f,
  tagStart: 0x3c,
  tagEnd: 0x3e,
} as const;

/** A code unit or a byte. Behind the end there is none, and every comparison with that is false. */
export function unitAt(units: Uint8Array | Uint16Array, index: number): number {
  return units[index] as number;
}

/** Whether a code unit, or a byte of UTF-8, is a digit of ASCII. */
export function isDigitUnit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Whether a code unit, or a byte of UTF-8, is a small letter of ASCII. */
export function isLetterUnit(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** Behind the bracket that closes a tag, in code units or in bytes of UTF-8; undefined when there is none. */
export function endOfTag(html: Uint8Array | Uint16Array, start: number): number | undefined {
  for (let index = start; index < html.length; index += 1) {
    const unit = unitAt(html, index);
    if (unit === MARKUP_UNIT.tagEnd) return index + 1;
    if (unit === MARKUP_UNIT.tagStart) return undefined;
    if (unit === MARKUP_UNIT.quote) {
      index = html.indexOf(MARKUP_UNIT.quote, index + 1);
      if (index < 0) return undefined;
    }
  }
  return undefined;
}

/** Where a tag name ends, in code units or in bytes of UTF-8; where it starts when there is none. */
export function endOfTagName(html: Uint8Array | Uint16Array, start: number): number {
  let end = start;
  while (isLetterUnit(unitAt(html, end)) || (end > start && isDigitUnit(unitAt(html, end)))) end += 1;
  return end;
}
