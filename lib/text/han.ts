/**
 * Whether a code point is a Han character: the ideographs of Unicode's blocks (unified,
 * extensions A to I, compatibility), 〇 and the iteration mark 々. Kana, Hangul and punctuation
 * are not. Plain comparisons, because whole archives are counted with it.
 */
export function isHan(codePoint: number): boolean {
  if (codePoint < 0x3005) return false;
  if (codePoint <= 0x9fff) {
    return codePoint >= 0x4e00 || (codePoint >= 0x3400 && codePoint <= 0x4dbf) || isHanMark(codePoint);
  }
  return (codePoint >= 0xf900 && codePoint <= 0xfaff) || (codePoint >= 0x20000 && codePoint <= 0x323af);
}

function isHanMark(codePoint: number): boolean {
  return codePoint === 0x3005 || codePoint === 0x3007;
}

/** The runs of consecutive Han characters in a text, in order. */
export function hanRuns(text: string): string[] {
  const runs: string[] = [];
  let start = -1;
  let index = 0;
  for (const character of text) {
    const han = isHan(character.codePointAt(0) ?? 0);
    if (han && start < 0) start = index;
    if (!han && start >= 0) {
      runs.push(text.slice(start, index));
      start = -1;
    }
    index += character.length;
  }
  if (start >= 0) runs.push(text.slice(start));
  return runs;
}
