/** Whether a code unit, or a byte of UTF-8, is a small letter of ASCII. */
export function isLetterUnit(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}
