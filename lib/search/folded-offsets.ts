import { foldCharacters } from './fold-characters';
import { FOLDED, type FoldTable } from './fold-table';
import { FoldedRuns } from './folded-runs';

/** A folded text and where each of its code units comes from. */
interface FoldedOffsets {
  readonly folded: string;
  /** For each code unit of `folded`, the start and the end of what it was made from. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Folds one line as `foldText` does and remembers where every part came from, to mark what was found. */
export function foldWithOffsets(line: string, table: FoldTable): FoldedOffsets {
  const runs = new FoldedRuns();
  const starts: number[] = [];
  const ends: number[] = [];
  /** Where the last character of a gap begins. */
  let lastOfGap = 0;
  runs.begin(line.length);
  for (let start = 0; start < line.length;) {
    const end = isAlone(line, start, table) ? start + 1 : endOfCluster(line, start);
    const before = runs.length;
    putPart(runs, line.slice(start, end), table);
    if (runs.length === before) lastOfGap = start;
    let index = before;
    for (; isOfGap(runs.units[index]) && index < runs.length; index += 1) {
      const gap = ends.at(-1) ?? 0;
      starts.push(runs.units[index] === SPACE ? gap : Math.max(gap, lastOfGap));
      ends.push(start);
    }
    for (; index < runs.length; index += 1) {
      starts.push(start);
      ends.push(end);
    }
    start = end;
  }
  const gone = new Set(runs.end());
  const remain = (places: readonly number[]) =>
    gone.size === 0 ? places : places.filter((_, index) => !gone.has(index));
  return { folded: runs.text(), starts: remain(starts), ends: remain(ends) };
}

function putPart(runs: FoldedRuns, part: string, table: FoldTable): void {
  const unit = part.charCodeAt(0);
  const folded = unit === LINE_FEED ? FOLDED.space : table.unit(unit);
  if (part.length > 1 || !runs.put(folded, unit, table))
    runs.putCharacters(foldCharacters(part.replaceAll('\n', ' '), table.simplify), table);
}

/** True where a character and what follows it leave each other alone. */
function isAlone(line: string, index: number, table: FoldTable): boolean {
  if (table.unit(line.charCodeAt(index)) === FOLDED.complicated) return false;
  if (index + 1 === line.length) return true;
  const next = table.unit(line.charCodeAt(index + 1));
  return next !== FOLDED.complicated && next !== FOLDED.nothing;
}

function endOfCluster(line: string, start: number): number {
  CLUSTER.lastIndex = start;
  return CLUSTER.test(line) ? CLUSTER.lastIndex : start + 1;
}

/** Whether a unit is what remains of a gap; it is written together with what follows. */
function isOfGap(unit: number | undefined): boolean {
  return unit === SPACE || unit === 0x2c || unit === 0x066c || unit === 0x26 || unit === 0x2e;
}

const SPACE = 0x20;
const LINE_FEED = 0x0a;

/** What changes the character before it or is a part of it: marks, tones of skin, the letters that end a syllable. */
const TAIL =
  '(?!\\u200d)[\\p{M}\\p{Default_Ignorable_Code_Point}\\uff9e\\uff9f\\u1160-\\u11ff\\u{1f3fb}-\\u{1f3ff}]';
const JAMO = '[\\u1100-\\u11ff\\u3131-\\u318e\\uffa0-\\uffdc]';
/** A character as readers see it, joined emoji included. */
const CLUSTER = new RegExp(`(?:${JAMO}+|[^])(?:${TAIL})*(?:\\u200d+[^]?(?:${TAIL})*)*`, 'uy');
