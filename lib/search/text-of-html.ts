/**
 * The visible text of a prepared body (SafeHtml), one line per block, line break or row of a table;
 * inline elements leave no trace. One pass, and only for HTML that this project wrote.
 */
export function textOfHtml(html: string): string {
  return html
    .replaceAll('\n', ' ')
    .replace(TAG, (_, name: string) => separatorOf(name))
    .replace(REFERENCE, decodeReference);
}

/** What a tag leaves of itself in the text: nothing, a space between cells, or the end of the line. */
export function separatorOf(name: string): '' | ' ' | '\n' {
  return SEPARATORS.get(name) ?? '\n';
}

/** The value of an attribute may hold an angle bracket. */
const TAG = /<\/?([a-z][a-z0-9]*)(?:[^<>"]|"[^"]*")*>/g;
const INLINE =
  'strong b em i u s del ins mark small sub sup q cite code kbd samp var a img picture source abbr time bdi bdo ' +
  'ruby rt rp wbr span';
const SEPARATORS: ReadonlyMap<string, '' | ' '> = new Map<string, '' | ' '>([
  ...INLINE.split(' ').map((name): [string, ''] => [name, '']),
  ['td', ' '],
  ['th', ' '],
]);

/** A character reference as the writer of a prepared body makes them, and as authors do. */
export const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/** The character a reference stands for; one that is not known stays as it is. */
export function decodeReference(reference: string): string {
  const [, kind = '', value = ''] = /^&(#x|#)?([\da-z]+);$/i.exec(reference) ?? [];
  if (kind === '') return NAMED[value.toLowerCase()] ?? reference;
  const code = Number.parseInt(value, kind === '#' ? 10 : 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : reference;
}
