/** The characters of a text, one an entry. */
export function characters(text: string): readonly string[] {
  return Array.from(text);
}
