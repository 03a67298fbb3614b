/** Gives the simplified form of a character, or the character itself. */
export type Simplify = (character: string) => string;

/**
 * The characters of a text as search compares them, not yet what stands between them: in one width and case
 * (NFKD), without the marks that Latin, Greek, Cyrillic, Arabic and Hebrew letters are found without, letters that
 * Unicode does not take apart by `LETTERS`, traditional characters simplified, what nobody sees gone. Marks of
 * other scripts stay (NFC): が is not か. Unlike the rest, a full-width comma is remembered as one, for what it
 * stands between.
 */
export function foldCharacters(text: string, simplify: Simplify): string {
  const plain = text
    .replace(UNSEEN, '')
    .replaceAll('，', WIDE_COMMA)
    .normalize('NFKD')
    .toLowerCase()
    .replace(FOUND_WITHOUT, '')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC');
  return Array.from(plain, simplify).join('');
}

/** A thousands separator that no normalisation touches (Arabic has it). */
export const WIDE_COMMA = '\u066c';

/** What nobody sees, the tatweel that only stretches Arabic words, and tones of skin. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\u0640\u{1f3fb}-\u{1f3ff}]+/gu;

/** Marks of letters, vowel signs and points; those of kana (U+3099, U+309A) and of keycaps (U+20E3) stay. */
const FOUND_WITHOUT =
  /(?![\u3099\u309a\u20e3])(?=\p{M})[\p{Script=Inherited}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]|\p{Default_Ignorable_Code_Point}/gu;

/** Letters that are no letter with a mark to Unicode but are typed like one, both forms of sigma, and one of alef. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ƀ: 'b',
  ɓ: 'b',
  ɗ: 'd',
  ǥ: 'g',
  ɨ: 'i',
  ƙ: 'k',
  ƚ: 'l',
  ɲ: 'n',
  ƴ: 'y',
  ƶ: 'z',
  ς: 'σ',
  '\u0671': '\u0627',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
