import { isElement, type BodyNode } from './body-node';

/** What a browser never shows as text. */
const UNSEEN = new Set(
  'script style template noscript title head iframe object audio video canvas datalist noframes noembed rp'.split(
    ' ',
  ),
);
/** What begins a new line; elements that browsers do not know stand in the middle of one. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext ' +
    'pre search section select summary table tbody td tfoot th thead tr ul xmp button textarea svg math'
  ).split(' '),
);
const CHINESE = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uffef]';
const BESIDE_CHINESE = new RegExp(`(?<=${CHINESE}) | (?=${CHINESE})`, 'gu');

/**
 * The text that readers of a body see, the same function for both builders: blocks, cells and line
 * breaks part words, runs of white space count as one space, and none beside a Chinese or Japanese
 * character, where a line end of the source is no space. Characters without a width do not count.
 */
export function visibleText(body: BodyNode): string {
  const parts: string[] = [];
  collect(body, parts);
  return foldSpaces(parts.join(''));
}

/** Text with its white space folded as in visibleText. */
export function foldSpaces(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufe0e\ufe0f]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(BESIDE_CHINESE, '')
    .trim();
}

function collect(node: BodyNode, parts: string[]): void {
  if (node.nodeName === '#text' && 'value' in node) {
    parts.push(node.value);
    return;
  }
  if (!('childNodes' in node)) return;
  const parted = isElement(node) && BLOCKS.has(node.tagName);
  if (isElement(node) && UNSEEN.has(node.tagName)) return;
  if (parted) parts.push('\n');
  for (const child of node.childNodes) collect(child, parts);
  if (parted) parts.push('\n');
}
