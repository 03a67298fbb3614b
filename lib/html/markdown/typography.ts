/** What stands at one place of a text instead of what was typed there. */
export interface TypeSet {
  /** Number of typed characters that it replaces. */
  readonly length: number;
  readonly glyph: string;
}

/**
 * The quote, dash, ellipsis or guillemet that kramdown sets at the beginning of `text`, if any. Source:
 * kramdown, `typographic_symbol.rb` and `smart_quotes.rb` (after SmartyPants); the space before `>>` stays.
 *
 * @param before The character before, if it is plain text; undefined at the beginning of a text and after
 *   emphasis, a link, code or another replacement.
 * @param text LOOKAHEAD characters or more, fewer only at the end of a text.
 */
export function typeSetAt(before: string | undefined, text: string): TypeSet | undefined {
  if (/^["']/.test(text)) return { length: 1, glyph: quoteGlyph(before, text) };
  const typed = SYMBOL.exec(text)?.[0];
  const glyph = typed === undefined ? undefined : SYMBOLS[typed];
  return typed === undefined || glyph === undefined ? undefined : { length: typed.length, glyph };
}

/** Characters that typeSetAt looks at. */
export const LOOKAHEAD = 4;

/** A plain text with all of them replaced. */
export function typeSet(text: string): string {
  if (!TYPED.test(text)) return text;
  let result = '';
  let before: string | undefined;
  for (let at = 0; at < text.length;) {
    const set = typeSetAt(before, text.slice(at, at + LOOKAHEAD));
    const typed = text.charAt(at);
    result += set === undefined ? typed : set.glyph;
    before = set === undefined ? typed : undefined;
    at += set?.length ?? 1;
  }
  return result;
}

const TYPED = /["']|--|\.\.\.|<<|>>/;
const SYMBOL = /^(?:---?|\.\.\.|<< ?|>>)/;
const SYMBOLS: Readonly<Record<string, string>> = {
  '---': '—',
  '--': '–',
  '...': '…',
  '<< ': '«\u00a0',
  '<<': '«',
  '>>': '»',
};

function quoteGlyph(before: string | undefined, text: string): string {
  const closes = before === undefined ? closesAtStart(text.slice(1)) : closesAfter(before, text);
  if (text.startsWith('"')) return closes ? '”' : '“';
  return closes ? '’' : '‘';
}

/** Whether a quote that follows no plain text closes, by what comes next. */
function closesAtStart(next: string): boolean {
  if (/^[*_]{1,2}\S/.test(next)) return false;
  if (/^[!-/:-@[-`{-~](?!\.\.)(?!\w)/.test(next)) return !/^'\w/.test(next);
  return /^(?:\s|s\b|\d\ds|$)/.test(next);
}

/** Whether a quote after plain text closes: not after a space, except `’80s`, nor after an opening bracket or a dash. */
function closesAfter(before: string, text: string): boolean {
  if (/\s/.test(before)) return /^'\d\ds/.test(text);
  return !/[\\[{(-]/.test(before);
}
