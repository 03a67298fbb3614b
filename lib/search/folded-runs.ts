import { foldCharacters } from './fold-characters';
import { FOLDED, isEmoji, isInRun, isInRuns, type FoldTable } from './fold-table';
import { isDigitUnit, isLetterUnit } from './html-units';
import { COMMA, partThousands, WIDE_COMMA } from './part-thousands';

/** What stands between two runs, as far as it is read. */
const GAP = { none: 0, white: 1, hyphen: 2, comma: 3, wideComma: 4, ampersand: 5, any: 6, line: 7 } as const;
const KIND = 7;

/** Added to a gap that ends in one dot, and in several. */
const DOT = 8;
const DOTS = 16;
const SIGN = { space: 0x20, lineFeed: 0x0a, hash: 0x23, ampersand: 0x26, plus: 0x2b, dot: 0x2e };
const decoder = new TextDecoder('utf-16le');

/** A folded unit can bring a gap and a dot along. */
const UNITS_OF_ONE = 3;

/**
 * Writes folded text (see fold-text.ts) from folded units that come one by one. Most of what stands between two
 * runs becomes one space; what does not is decided here:
 * - nothing remains of white space between Han or kana and Latin, Greek, Cyrillic or digits (中国 GDP), of a hyphen
 *   between these letters or one of them and a digit (e-mail, COVID-19), and of commas that part thousands;
 * - kept are + behind a letter or digit and # behind a Latin letter (C++, C#), a dot before one (.NET, Node.js)
 *   and & between two of them (R&D);
 * - an emoji is a run of its own, and so are the two halves of a flag.
 */
export class FoldedRuns {
  /** What has been written, `length` of them. */
  units = new Uint16Array(0);
  length = 0;
  #gap: number = GAP.none;
  /** Places of commas between digits, which may part thousands. */
  #commas: number[] = [];
  /** Where half a flag has ended; -1 where none has. */
  #flag = -1;

  /** For a text whose folded units are at most so many. */
  begin(units: number): void {
    if (this.units.length < units * UNITS_OF_ONE) this.units = new Uint16Array(units * UNITS_OF_ONE * 2);
    this.length = 0;
    this.#gap = GAP.none;
    this.#flag = -1;
    if (this.#commas.length > 0) this.#commas = [];
  }

  /**
   * Takes what a table says of a code unit; false where that is not enough and the text has to go the longer way,
   * `putCharacters`.
   */
  put(folded: number, unit: number, table: FoldTable): boolean {
    if (isInRun(folded)) {
      if (this.#gap !== GAP.none) this.#join(folded);
      this.units[this.length++] = folded;
      return true;
    }
    if (folded === FOLDED.complicated) return false;
    if (folded === FOLDED.several) this.putCharacters(table.several(unit), table);
    else if (folded !== FOLDED.nothing) this.#part(folded, unit);
    return true;
  }

  /** Takes a whole text of which only the characters are folded (see `foldCharacters`). */
  putCharacters(characters: string, table: FoldTable): void {
    for (let index = 0; index < characters.length; index += 1) {
      const unit = characters.charCodeAt(index);
      const folded = table.unit(unit);
      if (folded !== FOLDED.complicated) this.put(folded, unit, table);
      else if ((unit & 0xf800) !== 0xd800) this.put(unit, unit, table);
      else {
        const character = String.fromCodePoint(characters.codePointAt(index) ?? unit);
        if (character.length === 2) index += 1;
        this.#putPair(character);
      }
    }
  }

  /** Ends the text: decides which commas part thousands, and gives the places, as they were, that are gone. */
  end(): readonly number[] {
    const gone = this.#commas.length === 0 ? [] : partThousands(this.units, this.length, this.#commas);
    this.#drop(gone);
    return gone;
  }

  /** What has been written, as a string. */
  text(): string {
    return decoder.decode(this.units.subarray(0, this.length));
  }

  #putPair(character: string): void {
    const [high, low] = [character.charCodeAt(0), character.charCodeAt(1)];
    if (isEmoji(character)) {
      const isSecondHalf = FLAG.test(character) && this.#flag === this.length;
      if (isSecondHalf) this.#gap = GAP.none;
      else this.#emoji(high);
      this.units[this.length++] = high;
      this.units[this.length++] = low;
      if (isSecondHalf) this.#gap = GAP.any;
      this.#flag = !isSecondHalf && FLAG.test(character) ? this.length : -1;
    } else if (character.length === 2 && isInRuns(character)) {
      if (this.#gap !== GAP.none) this.#join(high);
      this.units[this.length++] = high;
      this.units[this.length++] = low;
    } else this.#part(FOLDED.gap, high);
  }

  /** Before a picture: parts it from what stood before and from what follows. */
  #emoji(first: number): void {
    this.#part(FOLDED.gap, first);
    this.#join(first);
    this.#gap = GAP.any;
  }

  #part(folded: number, unit: number): void {
    const gap = this.#gap;
    const isBehind = gap === GAP.none && this.length > 0;
    this.#flag = -1;
    switch (folded) {
      case FOLDED.lineFeed:
        this.#gap = GAP.line;
        return;
      case FOLDED.dot:
        this.#gap = gap < DOT ? (BEFORE_DOT[gap] ?? GAP.any) | DOT : (gap & KIND) | DOTS;
        return;
      case FOLDED.emoji:
        this.#emoji(unit);
        this.units[this.length++] = unit;
        return;
      case FOLDED.plus:
        if (isBehind) this.units[this.length++] = SIGN.plus;
        else break;
        return;
      case FOLDED.hash:
        if (isBehind && isLetterUnit(this.units[this.length - 1] ?? 0)) this.units[this.length++] = SIGN.hash;
        else break;
        return;
      case FOLDED.space:
        if (gap === GAP.none || gap === GAP.white) this.#gap = GAP.white;
        else break;
        return;
      default:
        if (isBehind && folded !== FOLDED.gap) this.#gap = GAP_OF[folded] ?? GAP.any;
        else break;
        return;
    }
    this.#gap = (gap & KIND) === GAP.line ? GAP.line : GAP.any;
  }

  /** Writes what remains of a gap before a run. */
  #join(next: number): void {
    const gap = this.#gap;
    const kind = gap & KIND;
    this.#gap = GAP.none;
    const isDotted = (gap & DOT) !== 0 && isLetterUnit(next);
    if (this.length > 0) {
      const last = this.units[this.length - 1] ?? 0;
      const remains = this.#remains(
        gap < DOT || isDotted ? kind : kind === GAP.line ? kind : GAP.any,
        last,
        next,
      );
      if (remains !== 0) {
        if (remains === COMMA || remains === WIDE_COMMA) this.#commas.push(this.length);
        this.units[this.length++] = remains;
      }
    }
    if (isDotted) this.units[this.length++] = SIGN.dot;
  }

  #remains(kind: number, last: number, next: number): number {
    switch (kind) {
      case GAP.none:
        return 0;
      case GAP.line:
        return SIGN.lineFeed;
      case GAP.white:
        return this.#isAutospaced(last, next) ? 0 : SIGN.space;
      case GAP.hyphen:
        return isWord(last) && isWord(next) && !(isDigitUnit(last) && isDigitUnit(next)) ? 0 : SIGN.space;
      case GAP.ampersand:
        return isWord(last) && isWord(next) ? SIGN.ampersand : SIGN.space;
      case GAP.comma:
        return isDigitUnit(last) && isDigitUnit(next) ? COMMA : SIGN.space;
      case GAP.wideComma:
        return isDigitUnit(last) && isDigitUnit(next) ? WIDE_COMMA : SIGN.space;
      default:
        return SIGN.space;
    }
  }

  /** Whether two characters are set apart without a space between them, as CSS's text-autospace does. */
  #isAutospaced(last: number, next: number): boolean {
    const before = (last & 0xfc00) === 0xdc00 ? (this.units[this.length - 2] ?? 0) : last;
    return (isIdeograph(before) && isWestern(next)) || (isWestern(before) && isIdeograph(next));
  }

  #drop(places: readonly number[]): void {
    let length = places[0] ?? this.length;
    places.forEach((place, index) => {
      const next = places[index + 1] ?? this.length;
      this.units.copyWithin(length, place + 1, next);
      length += next - place - 1;
    });
    this.length = length;
  }
}

/** The folded text of some characters by themselves, for the longer way. */
export function putText(runs: FoldedRuns, text: string, table: FoldTable): void {
  const characters = foldCharacters(text, table.simplify);
  runs.begin(characters.length);
  runs.putCharacters(characters, table);
}

const GAP_OF: Readonly<Record<number, number>> = {
  [FOLDED.hyphen]: GAP.hyphen,
  [FOLDED.comma]: GAP.comma,
  [FOLDED.wideComma]: GAP.wideComma,
  [FOLDED.ampersand]: GAP.ampersand,
};

/** Gaps that a dot changes nothing about. */
const BEFORE_DOT: Readonly<Record<number, number>> = {
  [GAP.none]: GAP.none,
  [GAP.white]: GAP.white,
  [GAP.line]: GAP.line,
};

const FLAG = /^\p{Regional_Indicator}$/u;

/** A folded Latin, Greek or Cyrillic letter, or a digit. */
function isWord(unit: number): boolean {
  return isWestern(unit) && (unit > 0x60 || isDigitUnit(unit));
}

/** The same or a sign that belongs to them. */
function isWestern(unit: number): boolean {
  return unit < 0x530;
}

/** Han or kana, or the first half of Han beyond the first plane. */
function isIdeograph(unit: number): boolean {
  return (
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0x3005 && unit <= 0x3007) ||
    (unit >= 0x3041 && unit <= 0x30ff) ||
    (unit >= 0xd840 && unit <= 0xd8bf)
  );
}
