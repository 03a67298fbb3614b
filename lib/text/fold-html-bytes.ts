import { foldHtml } from './fold-html';
import { endOfTag } from './end-of-tag';
import { endOfTagName } from './end-of-tag-name';
import { FOLDED, foldedUnit } from './folded-unit';
import { foldedSeparator } from './folded-separator';
import { MARKUP_UNIT } from './markup-unit';
import { decodeReference, REFERENCE } from './text-of-html';
import { unitAt } from './unit-at';

/**
 * The folded text of a prepared body, `foldHtml(html)`, from bytes to bytes: UTF-8 in, UTF-16LE out. Only making a
 * string of the body would cost more than this. The answer is overwritten by the next one.
 */
export function foldHtmlBytes(html: Buffer): Buffer {
  const length = foldPlain(html);
  if (length === undefined) return Buffer.from(foldHtml(html.toString()), 'utf16le');
  return Buffer.from(units.buffer, 0, length * 2);
}

let units = new Uint16Array(32_768);

/** Folds into `units` and gives how many there are; undefined when a character needs more than itself. */
function foldPlain(html: Buffer): number | undefined {
  const size = html.length;
  if (units.length < size) units = new Uint16Array(size * 2);
  const target = units;
  let length = 0;
  let gap: number = FOLDED.nothing;
  for (let index = 0; index < size;) {
    const byte = unitAt(html, index);
    let folded: number = FOLDED.space;
    if (byte >= 0xe0) {
      if (byte >= 0xf0) return undefined;
      folded = foldedUnit(
        ((byte & 0x0f) << 12) | ((unitAt(html, index + 1) & 0x3f) << 6) | (unitAt(html, index + 2) & 0x3f),
      );
      index += 3;
    } else if (byte >= 0x80) {
      folded = foldedUnit(((byte & 0x1f) << 6) | (unitAt(html, index + 1) & 0x3f));
      index += 2;
    } else if (byte === MARKUP_UNIT.tagStart) {
      const nameStart = unitAt(html, index + 1) === MARKUP_UNIT.slash ? index + 2 : index + 1;
      const nameEnd = endOfTagName(html, nameStart);
      const end = endOfTag(html, nameEnd);
      if (end === undefined || nameEnd === nameStart) return undefined;
      folded = foldedTag(html, nameStart, nameEnd);
      index = end;
    } else if (byte === MARKUP_UNIT.ampersand) {
      const [reference = '&'] =
        REFERENCE_HERE.exec(html.toString('latin1', index, index + LONGEST_REFERENCE)) ?? [];
      const character = decodeReference(reference);
      if (character.length !== 1) return undefined;
      folded = foldedUnit(character.charCodeAt(0));
      index += reference.length;
    } else {
      if (byte !== MARKUP_UNIT.lineFeed) folded = foldedUnit(byte);
      index += 1;
    }
    if (folded > FOLDED.complicated) {
      if (gap !== FOLDED.nothing) {
        if (length > 0) target[length++] = gap === FOLDED.space ? MARKUP_UNIT.space : MARKUP_UNIT.lineFeed;
        gap = FOLDED.nothing;
      }
      target[length++] = folded;
    } else if (folded === FOLDED.complicated) {
      return undefined;
    } else if (folded === FOLDED.lineFeed || (folded === FOLDED.space && gap === FOLDED.nothing)) {
      gap = folded;
    }
  }
  return length;
}

/** By the bytes of a short name as a number. */
const foldedTags = new Map<number, number>();
const LONGEST_SHORT = 4;

function foldedTag(html: Buffer, start: number, end: number): number {
  if (end - start > LONGEST_SHORT) return foldedSeparator(html.toString('latin1', start, end));
  let key = 0;
  for (let index = start; index < end; index += 1) key = (key << 7) | unitAt(html, index);
  const folded = foldedTags.get(key) ?? foldedSeparator(html.toString('latin1', start, end));
  foldedTags.set(key, folded);
  return folded;
}

const LONGEST_REFERENCE = 12;
const REFERENCE_HERE = new RegExp(`^(?:${REFERENCE.source})`, 'i');
