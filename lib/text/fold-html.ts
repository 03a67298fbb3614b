import { foldText } from './fold-text';
import { FOLDED, foldedUnit } from './folded-unit';
import { foldedSeparator } from './folded-separator';
import { isDigitUnit } from './is-digit-unit';
import { isLetterUnit } from './is-letter-unit';
import { MARKUP_UNIT } from './markup-unit';
import { decodeReference, REFERENCE, textOfHtml } from './text-of-html';

/**
 * The folded text of a prepared body: `foldText(textOfHtml(html))`, made in one pass where the HTML holds
 * nothing but tags, references and characters that fold one by one.
 */
export function foldHtml(html: string): string {
  return foldPlain(html) ?? foldText(textOfHtml(html));
}

let units = new Uint16Array(16_384);
const decoder = new TextDecoder('utf-16le');

function foldPlain(html: string): string | undefined {
  if (units.length < html.length * 2) units = new Uint16Array(html.length * 2);
  const target = units;
  let length = 0;
  let gap: number = FOLDED.nothing;
  let index = 0;
  while (index < html.length) {
    const unit = html.charCodeAt(index);
    let folded: number = FOLDED.space;
    if (unit === MARKUP_UNIT.tagStart) {
      const nameStart = html.charCodeAt(index + 1) === MARKUP_UNIT.slash ? index + 2 : index + 1;
      const nameEnd = endOfName(html, nameStart);
      const end = endOfTag(html, nameEnd);
      if (end === undefined || nameEnd === nameStart) return undefined;
      folded = foldedSeparator(html.slice(nameStart, nameEnd));
      index = end;
    } else if (unit === MARKUP_UNIT.ampersand) {
      const reference = referenceAt(html, index);
      const character = decodeReference(reference);
      if (character.length !== 1) return undefined;
      folded = foldedUnit(character.charCodeAt(0));
      index += reference.length;
    } else {
      if (unit !== MARKUP_UNIT.lineFeed) folded = foldedUnit(unit);
      index += 1;
    }
    if (folded > FOLDED.complicated) {
      if (gap !== FOLDED.nothing && length > 0)
        target[length++] = gap === FOLDED.space ? MARKUP_UNIT.space : MARKUP_UNIT.lineFeed;
      gap = FOLDED.nothing;
      target[length++] = folded;
    } else if (folded === FOLDED.complicated) {
      return undefined;
    } else if (folded === FOLDED.lineFeed || (folded === FOLDED.space && gap === FOLDED.nothing)) {
      gap = folded;
    }
  }
  return decoder.decode(target.subarray(0, length));
}

/** Where a tag name ends; where it starts when there is none. */
function endOfName(html: string, start: number): number {
  let end = start;
  for (let unit = html.charCodeAt(end); isLetterUnit(unit) || (end > start && isDigitUnit(unit));) {
    end += 1;
    unit = html.charCodeAt(end);
  }
  return end;
}

/** Behind the bracket that closes a tag; undefined when there is none. */
function endOfTag(html: string, start: number): number | undefined {
  for (let index = start; index < html.length; index += 1) {
    const unit = html.charCodeAt(index);
    if (unit === MARKUP_UNIT.tagEnd) return index + 1;
    if (unit === MARKUP_UNIT.tagStart) return undefined;
    if (unit === MARKUP_UNIT.quote) {
      index = html.indexOf('"', index + 1);
      if (index < 0) return undefined;
    }
  }
  return undefined;
}

function referenceAt(html: string, index: number): string {
  REFERENCE_HERE.lastIndex = index;
  return REFERENCE_HERE.exec(html)?.[0] ?? '&';
}
const REFERENCE_HERE = new RegExp(REFERENCE, 'iy');
