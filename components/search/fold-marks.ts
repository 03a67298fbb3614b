import { FoldTable } from '@/lib/search/fold-table';
import { foldWithOffsets } from '@/lib/search/folded-offsets';

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** By what they simplify. */
const tables = new WeakMap<ReadonlyMap<string, string>, FoldTable>();

function tableOf(fold: ReadonlyMap<string, string>): FoldTable {
  const table = tables.get(fold) ?? new FoldTable((character) => fold.get(character) ?? character);
  tables.set(fold, table);
  return table;
}

/**
 * Where folded terms occur in a text, in its order, no two overlapping. Folds as search does, with the part of its
 * table of characters that the terms need.
 */
export function foldMarks(
  text: string,
  terms: readonly string[],
  fold: ReadonlyMap<string, string>,
): Stretch[] {
  const { folded, starts, ends } = foldWithOffsets(text, tableOf(fold));
  const found: Stretch[] = [];
  for (const term of terms) {
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
      const [start, end] = [starts[at], ends[at + term.length - 1]];
      if (start !== undefined && end !== undefined) found.push({ start, end });
    }
  }
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  let end = 0;
  return found.filter((stretch) => {
    const isFree = stretch.start >= end;
    if (isFree) end = stretch.end;
    return isFree;
  });
}
