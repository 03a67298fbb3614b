import pairs from 'opencc-js/dict/TSCharacters';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  pairs.split('|').map((pair): [string, string] => {
    const [from = '', to = from] = pair.split(' ');
    return [from, to];
  }),
);

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
