import { foldCharacters, WIDE_COMMA, type Simplify } from './fold-characters';

/** What a code unit means when it is no part of a run by itself; anything above is the folded unit. */
export const FOLDED = {
  /** White space. */
  space: 1,
  /** The end of a line. */
  lineFeed: 2,
  /** Nothing at all. */
  nothing: 3,
  /** A form that depends on its neighbours, or half of a character. */
  complicated: 4,
  /** Parts two runs, whatever they are. */
  gap: 5,
  /** Mean something between or beside certain letters and digits (see FoldedRuns). */
  hyphen: 6,
  comma: 7,
  wideComma: 8,
  ampersand: 9,
  dot: 10,
  plus: 11,
  hash: 12,
  /** An emoji of one code unit, which stays as it is. */
  emoji: 13,
  /** Two or three folded units (see FoldTable.several). */
  several: 14,
} as const;
const LAST_MEANING = FOLDED.several;

/** Whether what a table says of a code unit is a unit of a run. */
export function isInRun(folded: number): boolean {
  return folded > LAST_MEANING;
}

const UNKNOWN = 0;
const MOST_SEVERAL = 3;

/** What each code unit folds to (see fold-text.ts), in a table that fills as it is asked. */
export class FoldTable {
  readonly simplify: Simplify;
  readonly #known = new Uint16Array(0x10000);
  readonly #several = new Map<number, string>();

  constructor(simplify: Simplify) {
    this.simplify = simplify;
  }

  /** One of `FOLDED`, or the folded unit. */
  unit(unit: number): number {
    const known = this.#known[unit] ?? FOLDED.complicated;
    return known === UNKNOWN ? (this.#known[unit] = this.#unit(unit)) : known;
  }

  /** What a code unit of `FOLDED.several` folds to. */
  several(unit: number): string {
    let folded = this.#several.get(unit);
    if (folded === undefined) {
      folded = foldCharacters(String.fromCharCode(unit), this.simplify);
      this.#several.set(unit, folded);
    }
    return folded;
  }

  #unit(unit: number): number {
    if (unit >= 0xd800 && unit <= 0xdfff) return FOLDED.complicated;
    const character = String.fromCharCode(unit);
    if (character === '\n') return FOLDED.lineFeed;
    const folded = foldCharacters(character, this.simplify);
    if (JOINS_ITS_NEIGHBOURS.test(folded)) return FOLDED.complicated;
    if (folded.length === 0) return FOLDED.nothing;
    if (folded.length > 1) return folded.length > MOST_SEVERAL ? FOLDED.complicated : FOLDED.several;
    if (IN_RUN.test(folded)) return folded.charCodeAt(0);
    return (
      MEANINGS.get(folded) ?? (/\s/.test(folded) ? FOLDED.space : isEmoji(folded) ? FOLDED.emoji : FOLDED.gap)
    );
  }
}

/** Whether a character is a picture rather than a letter, a digit or a sign. */
export function isEmoji(character: string): boolean {
  return EMOJI.test(character);
}

/** Whether a character is a letter, a digit or a mark of one. */
export function isInRuns(character: string): boolean {
  return IN_RUN.test(character);
}

const MEANINGS: ReadonlyMap<string, number> = new Map([
  ['-', FOLDED.hyphen],
  ['\u2010', FOLDED.hyphen],
  [',', FOLDED.comma],
  [WIDE_COMMA, FOLDED.wideComma],
  ['&', FOLDED.ampersand],
  ['.', FOLDED.dot],
  ['+', FOLDED.plus],
  ['#', FOLDED.hash],
]);
const EMOJI = /^(?![\d#*©®])\p{Emoji}$/u;
const IN_RUN = /^[\p{L}\p{N}\p{M}]$/u;
/** Marks, the letters that Hangul syllables are made of, and characters beyond the first plane. */
const JOINS_ITS_NEIGHBOURS = /[\p{M}\u1100-\u11ff\u{10000}-\u{10ffff}]/u;
