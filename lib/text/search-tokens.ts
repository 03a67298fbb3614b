import { foldHtml } from './fold-html';
import { foldText } from './fold-text';

/** Marks the tokens of a title; no folded text holds it. */
const TITLE_MARK = '~';

/**
 * Every token under which a post is found, separated by spaces: each character and each pair of
 * neighbours in a run of its folded title and body, around letters and digits of ASCII also each three,
 * since figures have so few pairs; and those of the title once more for searches in titles. A string of two
 * characters (of three with ASCII) occurs exactly when its token does; a longer one only if all of its
 * pieces do.
 *
 * @param html the prepared body
 */
export function searchTokens(title: string, html: string): string {
  const foldedTitle = foldText(title);
  tokens.clear();
  tokens.add(`${foldedTitle}\n${foldHtml(html)}`, '');
  tokens.add(foldedTitle, TITLE_MARK);
  return tokens.text();
}

/** A long term is looked up by this many of its pieces; what they find is compared with the text anyway. */
const MOST_TOKENS = 24;

/** The tokens that a post holding `term` (folded, runs separated by spaces) is sure to have. */
export function tokensOfTerm(term: string, inTitle: boolean): string[] {
  const grams = new Set<string>();
  for (const run of term.split(' ')) {
    for (const gram of gramsOfRun(run)) grams.add(gram);
  }
  const step = Math.max(1, grams.size / MOST_TOKENS);
  const chosen = [...grams].filter((_, index, all) => index === all.length - 1 || index % step < 1);
  return inTitle ? chosen.map((gram) => `${TITLE_MARK}${gram}`) : chosen;
}

/** The longest pieces of a run; those that they imply are left out. */
function gramsOfRun(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length === 1) return [run];
  const at = (index: number, length: number): string => characters.slice(index, index + length).join('');
  return characters.slice(1).flatMap((_, index) => {
    if (isTriple(at(index, 3))) return [at(index, 3)];
    return index > 0 && isTriple(at(index - 1, 3)) ? [] : [at(index, 2)];
  });
}

/** Whether three neighbours have a token of their own. */
function isTriple(gram: string): boolean {
  return gram.length === 3 && endOfTriple(gram, 0) === 3;
}

/** True when a term's tokens say exactly where it occurs, so that no text has to be read. */
export function isExactByTokens(term: string): boolean {
  if (isTriple(term)) return true;
  return term.length <= 4 && !term.includes(' ') && Array.from(term).length <= 2;
}

const SPACE = 0x20;
const decoder = new TextDecoder('utf-16le');

/** Collects distinct tokens. An own hash table of positions: a Set of strings takes eight times as long. */
class TokenWriter {
  #units = new Uint16Array(16_384);
  #length = 0;

  /** For the next post; memory is kept, for taking it anew costs as much as filling it. */
  clear(): void {
    this.#length = 0;
  }

  add(folded: string, mark: string): void {
    this.#reserve(folded.length);
    const table = emptyTable(2 ** Math.ceil(Math.log2(folded.length * 4 + 16)));
    let start = 0;
    while (start < folded.length) {
      const middle = start + widthAt(folded, start);
      if (folded.charCodeAt(start) > SPACE) {
        this.#addOnce(table, folded, start, middle, mark);
        if (middle < folded.length && folded.charCodeAt(middle) > SPACE) {
          this.#addOnce(table, folded, start, middle + widthAt(folded, middle), mark);
          const end = endOfTriple(folded, start);
          if (end > 0) this.#addOnce(table, folded, start, end, mark);
        }
      }
      start = middle;
    }
  }

  text(): string {
    return decoder.decode(this.#units.subarray(0, Math.max(0, this.#length - 1)));
  }

  /** For each code unit up to three tokens of one, two and three units, with a mark and a space each. */
  #reserve(characters: number): void {
    const needed = this.#length + characters * 12 + 16;
    if (needed <= this.#units.length) return;
    const larger = new Uint16Array(needed);
    larger.set(this.#units.subarray(0, this.#length));
    this.#units = larger;
  }

  /** The table holds `start * 8 + length` of every token seen, 0 for none; tokens never start at 0 twice. */
  #addOnce(table: Int32Array, folded: string, start: number, end: number, mark: string): void {
    let hash = 17;
    for (let index = start; index < end; index += 1) {
      hash = Math.imul(hash ^ folded.charCodeAt(index), 0x9e3779b1);
    }
    const length = end - start;
    for (let slot = (hash ^ (hash >>> 15)) & (table.length - 1); ; slot = (slot + 1) & (table.length - 1)) {
      const entry = table[slot] ?? 0;
      if (entry === 0) {
        table[slot] = start * 8 + length;
        break;
      }
      if ((entry & 7) === length && sameUnits(folded, entry >> 3, start, length)) return;
    }
    if (mark !== '') this.#units[this.#length++] = mark.charCodeAt(0);
    for (let index = start; index < end; index += 1) this.#units[this.#length++] = folded.charCodeAt(index);
    this.#units[this.#length++] = SPACE;
  }
}

let tableRoom = new Int32Array(8_192);

function emptyTable(size: number): Int32Array {
  if (tableRoom.length < size) tableRoom = new Int32Array(size);
  return tableRoom.subarray(0, size).fill(0);
}

/** Where three neighbours with a letter or digit of ASCII among them end; 0 when they are none. */
function endOfTriple(text: string, start: number): number {
  // Behind the end there is no number, and every comparison with that is false.
  const first = text.charCodeAt(start);
  const second = text.charCodeAt(start + 1);
  const third = text.charCodeAt(start + 2);
  if (first >= 0x80 && second >= 0x80 && !(third < 0x80)) return 0;
  return isInPlane(first) && isInPlane(second) && isInPlane(third) ? start + 3 : 0;
}

/** A character of a run that is one code unit. */
function isInPlane(unit: number): boolean {
  return unit > SPACE && (unit & 0xf800) !== 0xd800;
}

function widthAt(text: string, index: number): number {
  return (text.charCodeAt(index) & 0xfc00) === 0xd800 && index + 1 < text.length ? 2 : 1;
}

function sameUnits(text: string, one: number, other: number, length: number): boolean {
  for (let index = 0; index < length; index += 1) {
    if (text.charCodeAt(one + index) !== text.charCodeAt(other + index)) return false;
  }
  return true;
}

const tokens = new TokenWriter();
