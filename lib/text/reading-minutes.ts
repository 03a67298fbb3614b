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
  let before: number = KIND.gap;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    let kind = KINDS[unit] ?? KIND.unknown;
    if (kind === KIND.unknown) {
      const code = text.codePointAt(index) ?? 0;
      kind = kindOf(code);
      if (code > 0xffff) index += 1;
      else if ((unit & 0xf800) !== 0xd800) KINDS[unit] = kind;
    }
    if (kind === KIND.han) han += 1;
    else if (kind === KIND.word && before !== KIND.word) words += 1;
    before = kind;
  }
  return Math.max(1, Math.round(han / HAN_PER_MINUTE + words / WORDS_PER_MINUTE));
}

const KIND = { unknown: 0, gap: 1, word: 2, han: 3 } as const;
/** By code unit, filled as units are met: whole archives are counted. Halves of surrogate pairs stay unknown. */
const KINDS = new Uint8Array(0x10000);

function kindOf(code: number): number {
  if (isHan(code)) return KIND.han;
  return isWordCharacter(code) ? KIND.word : KIND.gap;
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
