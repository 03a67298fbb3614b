import { simplifiedCharacter } from '@/lib/search/variants';

/**
 * A text as search should compare it, by plain patterns over the whole text: none of lib/text's folding, which this
 * judges, but OpenCC's table. Letters, digits and what belongs to them form runs; between two runs stands one space,
 * or one line feed where the text has one.
 */
export function oracleFold(text: string): string {
  const unified = lettersOf(numbersOf(text).normalize('NFKC').toLowerCase().normalize('NFC'));
  return Array.from(unified, simplifiedCharacter)
    .join('')
    .replace(/(?<=[a-zα-ωа-яіґ])[-‐](?=[a-zα-ωа-яіґ\d])|(?<=\d)[-‐](?=[a-zα-ωа-яіґ])/gu, '')
    .replace(/(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー])[^\S\n]+(?=\.?[\da-zα-ωа-яіґ])/gu, '')
    .replace(/(?<=[\da-zα-ωа-яіґ+]|[a-z]#)[^\S\n]+(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])/gu, '')
    .replace(/(\p{RI}\p{RI})|\p{RI}|(?![\d#*©®])\p{Emoji}/gu, ' $& ')
    .replace(OTHER, (gap) => (gap.includes('\n') ? '\n' : ' '))
    .replace(/ +(?=\n)|(?<=\n) +/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Commas before every three digits, all of one width. */
function numbersOf(text: string): string {
  const grouped = (comma: string) =>
    new RegExp(
      `(?<![\\d０-９${comma}])[1-9１-９][\\d０-９]{0,2}(?:${comma}[\\d０-９]{3})+(?!${comma}?[\\d０-９])`,
      'g',
    );
  return text
    .replace(grouped(','), (number) => number.replaceAll(',', ''))
    .replace(grouped('，'), (number) => number.replaceAll('，', ''));
}

function lettersOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/([\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}])\p{M}+/gu, '$1')
    .replace(/[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]/g, '')
    .replace(/[\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[\u200b-\u200f\u2060\u00ad\ufeff\ufe0e\ufe0f]|[\u{1f3fb}-\u{1f3ff}]/gu, '')
    .replace(/[ıßłøđæœþðς\u0671]/g, (letter) => TABLE[letter] ?? letter)
    .normalize('NFC');
}

const TABLE: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ς: 'σ',
  '\u0671': '\u0627',
};

/** Everything that neither is in a run nor belongs to one: `C++`, `C#`, `.NET`, `R&D`. */
const OTHER =
  /(?:(?![\p{L}\p{N}\p{M}\p{RI}]|(?![\d#*©®])\p{Emoji}|(?<=[\p{L}\p{N}\p{M}]\+*)\+|(?<=[a-z])#|(?<!\.)\.(?=[a-z])|(?<=[\da-zα-ωа-я])&(?=[\da-zα-ωа-я]))[^])+/gu;
