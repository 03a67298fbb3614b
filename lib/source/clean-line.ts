import { parseFragment } from 'parse5';

/**
 * What one line of text cannot hold: controls, zero-width spaces, marks that turn the direction of
 * what follows, characters that are none.
 */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;
const NEEDS_CLEANING =
  /[\u0000-\u001f\u007f-\u009f\u200b\u2028\u2029\u2060\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Cs}|&|^\s|\s$/u;

/**
 * Text of front matter as it may be shown: character references decoded once, line breaks made
 * spaces, invisible characters removed. Markup stays as the text it is.
 *
 * @param longest cut to at most this many UTF-16 units, the ellipsis included
 */
export function cleanLine(text: string, longest: number): string {
  const clean = NEEDS_CLEANING.test(text)
    ? decodeReferences(text)
        .replace(/[\t\n\r\u0085\u2028\u2029]+/g, ' ')
        .replace(INVISIBLE, '')
        .replace(/\p{Cs}/gu, '\ufffd')
        .trim()
    : text;
  if (clean.length <= longest) return clean;
  return `${clean
    .slice(0, longest - 1)
    .replace(/\p{Cs}$/u, '')
    .trimEnd()}…`;
}

/** HTML's own rules for `&amp;` and its kind, applied to text alone. */
function decodeReferences(text: string): string {
  if (!/&[#A-Za-z]/.test(text)) return text;
  const [node] = parseFragment(text.replaceAll('<', '&lt;')).childNodes;
  return node?.nodeName === '#text' && 'value' in node ? node.value : text;
}
