import { FOLDED, foldCharacters, foldedUnit } from './folded-unit';

/**
 * A text as search compares it: compatibility forms and widths unified (NFKC), lower case,
 * traditional characters simplified one by one, invisible characters gone. Letters, digits and their
 * marks stay and form runs; whatever stands between two runs is one space, or one line feed where the
 * text has one. A query folds the same way, so that "contains" is `includes()` of one in the other.
 */
export function foldText(text: string): string {
  return foldSimple(text) ?? foldOther(text);
}

/** One pass over the code units; undefined when a character needs more than that. */
function foldSimple(text: string): string | undefined {
  const units = room(text.length);
  let length = 0;
  let gap: number = FOLDED.nothing;
  for (let index = 0; index < text.length; index += 1) {
    const unit = foldedUnit(text.charCodeAt(index));
    if (unit > FOLDED.complicated) {
      if (gap !== FOLDED.nothing && length > 0) units[length++] = gap === FOLDED.space ? 0x20 : 0x0a;
      gap = FOLDED.nothing;
      units[length++] = unit;
    } else if (unit === FOLDED.complicated) {
      return undefined;
    } else if (unit === FOLDED.lineFeed || (unit === FOLDED.space && gap === FOLDED.nothing)) {
      gap = unit;
    }
  }
  return textOf(units, length);
}

let buffer = new Uint16Array(16_384);

function room(length: number): Uint16Array {
  if (buffer.length < length * 2) buffer = new Uint16Array(length * 2);
  return buffer;
}
const decoder = new TextDecoder('utf-16le');

function textOf(units: Uint16Array, length: number): string {
  return decoder.decode(units.subarray(0, length));
}

function foldOther(text: string): string {
  return foldCharacters(text)
    .replace(ALL_IGNORED, '')
    .replace(BETWEEN_RUNS, (gap) => (gap.includes('\n') ? '\n' : ' '))
    .trim();
}

const ALL_IGNORED = /\p{Default_Ignorable_Code_Point}+/gu;
const BETWEEN_RUNS = /[^\p{L}\p{N}\p{M}]+/gu;
