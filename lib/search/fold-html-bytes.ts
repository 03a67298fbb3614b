import { endOfTagName, endOfTag, MARKUP_UNIT, unitAt } from './html-units';
import { foldHtml } from './fold-html';
import { FOLDED } from './fold-table';
import { foldTable } from './fold-text';
import { FoldedRuns } from './folded-runs';
import { decodeReference, REFERENCE, separatorOf } from './text-of-html';

/**
 * The folded text of a prepared body, `foldHtml(html)`, from bytes to bytes: UTF-8 in, UTF-16LE out. Only making a
 * string of the body would cost more than this. The answer is overwritten by the next one.
 */
export function foldHtmlBytes(html: Buffer): Buffer {
  if (!putPlain(html)) return Buffer.from(foldHtml(html.toString()), 'utf16le');
  runs.end();
  return Buffer.from(runs.units.buffer, 0, runs.length * 2);
}

const runs = new FoldedRuns();

/** One pass over the bytes; false when a character needs more than itself. */
function putPlain(html: Buffer): boolean {
  const size = html.length;
  runs.begin(size);
  for (let index = 0; index < size;) {
    const byte = unitAt(html, index);
    let unit = byte;
    let folded: number = FOLDED.space;
    if (byte >= 0xe0) {
      if (byte >= 0xf0) return false;
      unit =
        ((byte & 0x0f) << 12) | ((unitAt(html, index + 1) & 0x3f) << 6) | (unitAt(html, index + 2) & 0x3f);
      folded = foldTable.unit(unit);
      index += 3;
    } else if (byte >= 0x80) {
      unit = ((byte & 0x1f) << 6) | (unitAt(html, index + 1) & 0x3f);
      folded = foldTable.unit(unit);
      index += 2;
    } else if (byte === MARKUP_UNIT.tagStart) {
      const nameStart = unitAt(html, index + 1) === MARKUP_UNIT.slash ? index + 2 : index + 1;
      const nameEnd = endOfTagName(html, nameStart);
      const end = endOfTag(html, nameEnd);
      if (end === undefined || nameEnd === nameStart) return false;
      folded = foldedTag(html, nameStart, nameEnd);
      index = end;
    } else if (byte === MARKUP_UNIT.ampersand) {
      const [reference = '&'] =
        REFERENCE_HERE.exec(html.toString('latin1', index, index + LONGEST_REFERENCE)) ?? [];
      const character = decodeReference(reference);
      if (character.length !== 1) return false;
      unit = character.charCodeAt(0);
      folded = foldTable.unit(unit);
      index += reference.length;
    } else {
      if (byte !== MARKUP_UNIT.lineFeed) folded = foldTable.unit(byte);
      index += 1;
    }
    if (!runs.put(folded, unit, foldTable)) return false;
  }
  return true;
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

/** What a tag becomes in folded text: nothing, a space or the end of a line. */
function foldedSeparator(name: string): number {
  const separator = separatorOf(name);
  if (separator === '') return FOLDED.nothing;
  return separator === '\n' ? FOLDED.lineFeed : FOLDED.space;
}
