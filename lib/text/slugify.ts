/** How `slugify` treats characters; anything else Jekyll leaves the text unchanged (`none`). */
export type SlugifyMode = 'raw' | 'default' | 'pretty' | 'ascii' | 'latin' | 'none';

const REPLACED: Readonly<Record<Exclude<SlugifyMode, 'none'>, RegExp>> = {
  raw: /[ \t\r\n\f\v]+/g,
  default: /[^\p{M}\p{L}\p{Nd}]+/gu,
  pretty: /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu,
  ascii: /[^A-Za-z0-9]+/g,
  latin: /[^\p{M}\p{L}\p{Nd}]+/gu,
};

/** Letters that Unicode does not take apart into a base letter and a mark. */
const LATIN_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ß: 'ss', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ø: 'o', Ø: 'O', ð: 'd', Ð: 'D' }).concat(
    Object.entries({
      þ: 'th',
      Þ: 'Th',
      đ: 'd',
      Đ: 'D',
      ħ: 'h',
      Ħ: 'H',
      ı: 'i',
      ł: 'l',
      Ł: 'L',
      ŧ: 't',
      Ŧ: 'T',
    }),
  ),
);

/**
 * Jekyll's `Utils.slugify`: runs of characters outside the mode's alphabet become one hyphen, then
 * one leading and one trailing hyphen are dropped. Lower-cases unless `cased`.
 */
export function slugify(text: string, mode: SlugifyMode = 'default', cased = false): string {
  if (mode === 'none') return cased ? text : text.toLowerCase();
  const letters = mode === 'latin' ? transliterate(text) : text;
  const slug = letters.replace(REPLACED[mode], '-').replace(/^-|-$/g, '');
  return cased ? slug : slug.toLowerCase();
}

/** Accents dropped; whatever is not Latin becomes `?`, as I18n.transliterate does. */
function transliterate(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}+/gu, '');
  return Array.from(bare, (letter) => LATIN_LETTERS.get(letter) ?? (letter <= '\x7f' ? letter : '?')).join(
    '',
  );
}
