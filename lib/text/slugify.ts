/** How `slugify` treats characters; anything else Jekyll leaves the text unchanged (`none`). */
export type SlugifyMode = 'raw' | 'default' | 'pretty' | 'ascii' | 'latin' | 'none';

/**
 * Which characters a slug keeps: the letters, marks and digits of Jekyll 4, or those that `[[:alnum:]]`
 * of Jekyll 3 stands for, to which accents and viramas that are characters of their own do not belong
 * but numerals such as Ⅷ do.
 */
export type SlugAlphabet = 'marks' | 'alnum';

export interface SlugifyOptions {
  readonly mode?: SlugifyMode;
  /** Whether upper case stays. */
  readonly cased?: boolean;
  readonly alphabet?: SlugAlphabet;
}

type Replaced = Readonly<Record<Exclude<SlugifyMode, 'none'>, RegExp>>;

const REPLACED: Readonly<Record<SlugAlphabet, Replaced>> = {
  marks: {
    raw: /[ \t\r\n\f\v]+/g,
    default: /[^\p{M}\p{L}\p{Nd}]+/gu,
    pretty: /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu,
    ascii: /[^A-Za-z0-9]+/g,
    latin: /[^\p{M}\p{L}\p{Nd}]+/gu,
  },
  alnum: {
    raw: /[ \t\r\n\f\v]+/g,
    default: /[^\p{Alphabetic}\p{Nd}]+/gu,
    pretty: /[^\p{Alphabetic}\p{Nd}._~!$&'()+,;=@]+/gu,
    ascii: /[^A-Za-z0-9]+/g,
    latin: /[^\p{Alphabetic}\p{Nd}]+/gu,
  },
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
 * one leading and one trailing hyphen are dropped. The mode is `default`, the alphabet that of Jekyll 4
 * and the result in lower case unless the options say otherwise.
 */
export function slugify(
  text: string,
  { mode = 'default', cased = false, alphabet = 'marks' }: SlugifyOptions = {},
): string {
  if (mode === 'none') return cased ? text : text.toLowerCase();
  const letters = mode === 'latin' ? transliterate(text) : text;
  const slug = letters.replace(REPLACED[alphabet][mode], '-').replace(/^-|-$/g, '');
  return cased ? slug : slug.toLowerCase();
}

/** Accents dropped; whatever is not Latin becomes `?`, as I18n.transliterate does. */
function transliterate(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}+/gu, '');
  return Array.from(bare, (letter) => LATIN_LETTERS.get(letter) ?? (letter <= '\x7f' ? letter : '?')).join(
    '',
  );
}
