import { isHan } from './han';

const HAN_PER_MINUTE = 400;
const WORDS_PER_MINUTE = 220;

/**
 * Minutes that reading a text takes, rounded, at least 1: Han characters at 400 a minute,
 * words of other scripts and numbers at 220 a minute.
 */
export function readingMinutes(text: string): number {
  let han = 0;
  let words = 0;
  let inWord = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.codePointAt(index) ?? 0;
    if (code > 0xffff) index += 1;
    const character = isHan(code);
    const letter = !character && isWordCharacter(code);
    if (character) han += 1;
    if (letter && !inWord) words += 1;
    inWord = letter;
  }
  return Math.max(1, Math.round(han / HAN_PER_MINUTE + words / WORDS_PER_MINUTE));
}

/** Letters and digits; apostrophes, points and percent signs inside a word do not split it. */
function isWordCharacter(code: number): boolean {
  if (code < 0x80) return ASCII_WORD.has(code);
  return code < 0x2000
    ? code >= 0xc0
    : code >= 0x2c00 && !(code >= 0x2e00 && code <= 0x303f) && code < 0xff00;
}

const ASCII_WORD: ReadonlySet<number> = new Set(
  Array.from("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'.%-_", (character) =>
    character.charCodeAt(0),
  ),
);
