import { isDigitUnit } from './is-digit-unit';
import { isLetterUnit } from './is-letter-unit';
import { unitAt } from './unit-at';

/** Where a tag name ends, in code units or in bytes of UTF-8; where it starts when there is none. */
export function endOfTagName(html: Uint8Array | Uint16Array, start: number): number {
  let end = start;
  while (isLetterUnit(unitAt(html, end)) || (end > start && isDigitUnit(unitAt(html, end)))) end += 1;
  return end;
}
