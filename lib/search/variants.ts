import pairs from 'opencc-js/dict/TSCharacters';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  pairs.split('|').map((pair): [string, string] => {
    const [from = '', to = from] = pair.split(' ');
    return [from, to];
  }),
);

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

/**
 * The simplified form of one character by OpenCC's table of characters; any other character is its
 * own. Without phrases, so that a text keeps its length and every substring its meaning.
 */
export function simplifiedCharacter(character: string): string {
  const simplified = SIMPLIFIED.get(character);
  if (simplified === undefined) return character;
  // 薴 is simplified to 苧, and that to 苎: a simplified text has to stay as it is.
  return SIMPLIFIED.get(simplified) ?? simplified;
}
