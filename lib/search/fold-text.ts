import { FoldTable } from './fold-table';
import { FoldedRuns, putText } from './folded-runs';
import { simplifiedCharacter } from './variants';

/** What characters fold to, with all of OpenCC's table. */
export const foldTable = new FoldTable(simplifiedCharacter);
const runs = new FoldedRuns();

/**
 * A text as search compares it: its characters folded (see fold-characters.ts), letters and digits in runs, and
 * whatever stands between two runs one space, or one line feed where the text has one, but for what FoldedRuns
 * decides otherwise. A query folds the same way, so that "contains" is `includes()` of one in the other.
 */
export function foldText(text: string): string {
  if (!putPlain(text)) putText(runs, text, foldTable);
  runs.end();
  return runs.text();
}

/** One pass over the code units; false when a character needs more than that. */
function putPlain(text: string): boolean {
  runs.begin(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (!runs.put(foldTable.unit(unit), unit, foldTable)) return false;
  }
  return true;
}
