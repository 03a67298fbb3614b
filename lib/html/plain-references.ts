/** References that articles are written with. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['&nbsp;', '\u00a0'],
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&ldquo;', '“'],
  ['&rdquo;', '”'],
  ['&lsquo;', '‘'],
  ['&rsquo;', '’'],
  ['&mdash;', '—'],
  ['&hellip;', '…'],
  ['&middot;', '·'],
]);

/**
 * HTML text with its character references decoded; undefined where it holds any but the usual few.
 *
 * @param isAttribute In the value of an attribute, the `&` before the name of a query's parameter is no reference.
 */
export function decodePlainReferences(text: string, isAttribute = false): string | undefined {
  if (!text.includes('&')) return text;
  const isUsual = (reference: string): boolean =>
    CHARACTERS.has(reference) || (isAttribute && reference.endsWith('='));
  if (!(text.match(REFERENCE) ?? []).every(isUsual)) return undefined;
  return text.replace(REFERENCE, (reference) => CHARACTERS.get(reference) ?? reference);
}

const REFERENCE = /&[a-zA-Z0-9]*[;=]?/g;
