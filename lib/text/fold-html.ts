import { CodeUnits } from './code-units';
import { endOfTag } from './end-of-tag';
import { endOfTagName } from './end-of-tag-name';
import { foldText } from './fold-text';
import { FOLDED, foldedUnit } from './folded-unit';
import { foldedSeparator } from './folded-separator';
import { MARKUP_UNIT } from './markup-unit';
import { decodeReference, REFERENCE, textOfHtml } from './text-of-html';
import { unitAt } from './unit-at';

/**
 * The folded text of a prepared body: `foldText(textOfHtml(html))`, made in one pass where the HTML holds
 * nothing but tags, references and characters that fold one by one.
 */
export function foldHtml(html: string): string {
  return foldPlain(html) ?? foldText(textOfHtml(html));
}

let units = new Uint16Array(16_384);
const source = new CodeUnits();
const decoder = new TextDecoder('utf-16le');

function foldPlain(html: string): string | undefined {
  const written = source.of(html);
  const size = written.length;
  if (units.length < size) units = new Uint16Array(size * 2);
  const target = units;
  let length = 0;
  let gap: number = FOLDED.nothing;
  let index = 0;
  while (index < size) {
    const unit = unitAt(written, index);
    let folded: number = FOLDED.space;
    if (unit === MARKUP_UNIT.tagStart) {
      const nameStart = unitAt(written, index + 1) === MARKUP_UNIT.slash ? index + 2 : index + 1;
      const nameEnd = endOfTagName(written, nameStart);
      const end = endOfTag(written, nameEnd);
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

function referenceAt(html: string, index: number): string {
  REFERENCE_HERE.lastIndex = index;
  return REFERENCE_HERE.exec(html)?.[0] ?? '&';
}
const REFERENCE_HERE = new RegExp(REFERENCE, 'iy');
