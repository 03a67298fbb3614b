import { foldText } from './fold-text';
import { FOLDED, foldedUnit } from './folded-unit';
import { decodeReference, REFERENCE, separatorOf, textOfHtml } from './text-of-html';

const SPACE = 0x20;
const LINE_FEED = 0x0a;
const QUOTE = 0x22;
const AMPERSAND = 0x26;
const SLASH = 0x2f;
const TAG_START = 0x3c;
const TAG_END = 0x3e;

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
    if (unit === TAG_START) {
      const nameStart = html.charCodeAt(index + 1) === SLASH ? index + 2 : index + 1;
      const nameEnd = endOfName(html, nameStart);
      const end = endOfTag(html, nameEnd);
      if (end === undefined || nameEnd === nameStart) return undefined;
      folded = foldedTag(html.slice(nameStart, nameEnd));
      index = end;
    } else if (unit === AMPERSAND) {
      const reference = referenceAt(html, index);
      const character = decodeReference(reference);
      if (character.length !== 1) return undefined;
      folded = foldedUnit(character.charCodeAt(0));
      index += reference.length;
    } else {
      if (unit !== LINE_FEED) folded = foldedUnit(unit);
      index += 1;
    }
    if (folded > FOLDED.complicated) {
      if (gap !== FOLDED.nothing && length > 0) target[length++] = gap === FOLDED.space ? SPACE : LINE_FEED;
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

function foldedTag(name: string): number {
  const separator = separatorOf(name);
  if (separator === '') return FOLDED.nothing;
  return separator === '\n' ? FOLDED.lineFeed : FOLDED.space;
}

/** Where a tag name ends; where it starts when there is none. */
function endOfName(html: string, start: number): number {
  let end = start;
  for (let unit = html.charCodeAt(end); isLetter(unit) || (end > start && isDigit(unit));) {
    end += 1;
    unit = html.charCodeAt(end);
  }
  return end;
}

/** Behind the bracket that closes a tag; undefined when there is none. */
function endOfTag(html: string, start: number): number | undefined {
  for (let index = start; index < html.length; index += 1) {
    const unit = html.charCodeAt(index);
    if (unit === TAG_END) return index + 1;
    if (unit === TAG_START) return undefined;
    if (unit === QUOTE) {
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

function isLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
