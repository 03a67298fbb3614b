/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A character with the marks that combine with it. */
const CHARACTER = /\P{M}\p{M}*|\p{M}+/gu;
const IGNORED = /^\p{Default_Ignorable_Code_Point}+$/u;
const IN_RUN = /[\p{L}\p{N}\p{M}]/u;

/**
 * Where folded terms occur in a text, in its order, no two overlapping. Folds as lib/text/fold-text
 * does, with the part of its table of characters that the terms need, and keeps where everything came from.
 */
export function foldMarks(
  text: string,
  terms: readonly string[],
  fold: ReadonlyMap<string, string>,
): Stretch[] {
  const { folded, origins } = foldWithOrigins(text, fold);
  const found: Stretch[] = [];
  for (const term of terms) {
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
      const [first, last] = [origins[at], origins[at + term.length - 1]];
      if (first && last) found.push({ start: first.start, end: last.end });
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

function foldWithOrigins(text: string, fold: ReadonlyMap<string, string>) {
  let folded = '';
  /** For each unit of the folded text the stretch it came from. */
  const origins: Stretch[] = [];
  for (const { 0: character, index } of text.matchAll(CHARACTER)) {
    if (IGNORED.test(character)) continue;
    const stretch = { start: index, end: index + character.length };
    const plain = character.normalize('NFKC').toLowerCase().replaceAll('ς', 'σ');
    for (const one of plain) {
      const kept = IN_RUN.test(one) ? (fold.get(one) ?? one) : character === '\n' ? '\n' : ' ';
      // Whatever stands between two runs counts as one space.
      if (/\s/.test(kept) && /\s$/.test(folded)) continue;
      folded += kept;
      for (let unit = 0; unit < kept.length; unit += 1) origins.push(stretch);
    }
  }
  return { folded, origins };
}
