/** Whether a code unit, or a byte of UTF-8, is a digit of ASCII. */
export function isDigitUnit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
