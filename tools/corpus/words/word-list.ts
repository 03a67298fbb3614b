/** Splits a block of words at white space; word lists are written as blocks so that they stay readable. */
export function wordList(block: string): readonly string[] {
  return block.trim().split(/\s+/u);
}
