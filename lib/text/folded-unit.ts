import { simplifiedCharacter } from './simplified-character';

/** What a code unit becomes when it is no part of a run by itself; anything above is the folded unit. */
export const FOLDED = {
  /** A gap between two runs. */
  space: 1,
  /** A gap that is the end of a line. */
  lineFeed: 2,
  /** Nothing at all. */
  nothing: 3,
  /** More than one code unit, or a form that depends on its neighbours. */
  complicated: 4,
} as const;

const UNKNOWN = 0;
const KNOWN = new Uint16Array(0x10000);

/** One code unit folded (see fold-text.ts), by a table that fills as it is asked. */
export function foldedUnit(unit: number): number {
  const known = KNOWN[unit] ?? FOLDED.complicated;
  return known === UNKNOWN ? (KNOWN[unit] = foldUnit(unit)) : known;
}

function foldUnit(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return FOLDED.complicated;
  const character = String.fromCharCode(unit);
  if (character === '\n') return FOLDED.lineFeed;
  if (IGNORED.test(character)) return FOLDED.nothing;
  const folded = foldCharacters(character);
  if (JOINS_ITS_NEIGHBOURS.test(folded)) return FOLDED.complicated;
  if (!IN_RUN.test(folded)) return FOLDED.space;
  return folded.length === 1 ? folded.charCodeAt(0) : FOLDED.complicated;
}

/** Folds characters, not yet what stands between them. */
export function foldCharacters(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase().replaceAll('ς', 'σ');
  return Array.from(lower, simplifiedCharacter).join('');
}

const IGNORED = /^\p{Default_Ignorable_Code_Point}$/u;
const IN_RUN = /[\p{L}\p{N}\p{M}]/u;
const JOINS_ITS_NEIGHBOURS = /[\p{M}\u1100-\u11ff]/u;
