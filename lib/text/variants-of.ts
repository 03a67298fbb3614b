import pairs from 'opencc-js/dict/TSCharacters';
import { simplifiedCharacter } from './simplified-character';

const TRADITIONAL = new Map<string, string[]>();
for (const pair of pairs.split('|')) {
  const [from = ''] = pair.split(' ');
  const to = simplifiedCharacter(from);
  if (from === to) continue;
  const known = TRADITIONAL.get(to);
  if (known) known.push(from);
  else TRADITIONAL.set(to, [from]);
}

/**
 * The traditional characters that fold to the characters of a folded text, each followed by what it
 * folds to: `證证` for `证券`. What a browser needs to find the text in either script without the whole table.
 */
export function variantsOf(folded: string): string {
  return [...new Set(folded)]
    .flatMap((to) => (TRADITIONAL.get(to) ?? []).map((from) => `${from}${to}`))
    .join('');
}
