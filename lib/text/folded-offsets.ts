import { foldText } from './fold-text';
import { FOLDED, foldedUnit } from './folded-unit';

/** A folded text and where each of its code units comes from. */
interface FoldedOffsets {
  readonly folded: string;
  /** For each code unit of `folded`, the start and the end of what it was made from. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Folds one line as `foldText` does and remembers where every part came from, to mark what was found. */
export function foldWithOffsets(line: string): FoldedOffsets {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let gap = -1;
  let index = 0;
  while (index < line.length) {
    const start = index;
    const { part, end } = partAt(line, start);
    index = end;
    if (part === ' ' || part === '\n') {
      if (gap < 0 && folded !== '') gap = start;
      continue;
    }
    if (part === '') continue;
    if (gap >= 0) {
      folded += ' ';
      starts.push(gap);
      ends.push(start);
      gap = -1;
    }
    folded += part;
    for (let unit = 0; unit < part.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
  }
  return { folded, starts, ends };
}

/** What the characters at a place fold to, and where they end. */
function partAt(line: string, start: number): { part: string; end: number } {
  const unit = foldedUnit(line.charCodeAt(start));
  if (unit !== FOLDED.complicated && isPlain(line, start + 1)) {
    if (unit > FOLDED.complicated) return { part: String.fromCharCode(unit), end: start + 1 };
    return { part: unit === FOLDED.nothing ? '' : ' ', end: start + 1 };
  }
  CLUSTER.lastIndex = start;
  const cluster = CLUSTER.exec(line)?.[0] ?? line.charAt(start);
  return { part: foldText(`x${cluster}x`).slice(1, -1), end: start + cluster.length };
}

/** True when what is there leaves the character before it alone. */
function isPlain(line: string, index: number): boolean {
  if (index === line.length) return true;
  const unit = foldedUnit(line.charCodeAt(index));
  return unit !== FOLDED.complicated && unit !== FOLDED.nothing;
}

/** A character with the marks that change it. */
const CLUSTER = /[\u1100-\u11ff]+|[^][\p{M}\u200d\uff9e\uff9f]*/uy;
