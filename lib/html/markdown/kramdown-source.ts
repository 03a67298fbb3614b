import { codeBlock, escapeText } from './html-text';
import { outsideCode } from './outside-code';
import { tableSource } from './table-source';

/** A noncharacter: no body has it, and in an address it is escaped. */
const MARK = '\ufdd0';
const HIDDEN = /liquid:\ufdd0([\da-f]*)/g;

/** What may begin it comes first: from each space of a run, looking back would take quadratic time. */
const ADDRESS =
  /(?=[^\s()}])(?<=\]\([ \t]*|^ {0,3}\[[^\]\n]{1,200}\]:[ \t]+)(?:[^\s(){}]|\{\{[^{}]{0,300}\}\}|\{%[^{}%]{0,300}%\}){1,500}/gm;

const DEFINITION = /^ {0,3}\[([^\]\n]{1,200})\]:[ \t]/gm;
const PARTED = /\](?:[ \t]{1,4}\n?[ \t]{0,4}|\n[ \t]{0,4})\[([^\]\n]{1,200})\](?!:)/g;

const ESCAPED =
  /(?<!\\)\[((?:[^[\]\\\n]|\\[^\n]){1,200}\\[*_~`](?:[^[\]\\\n]|\\[^\n]){0,200})\](?:\[\])?(?![[(:])/g;

/** Keeps HTML out of the engine's reach and answers with what stands for it. */
type HoldHtml = (html: string) => string;

/**
 * What kramdown reads in another way than CommonMark, written so that both agree: its extensions
 * (`{::comment}`, `{::nomarkdown}`), blocks of `$$`, `^` as the end of a block, `1)` as text, two
 * backslashes as a line break, addresses with spaces, tables without a header.
 *
 * @param labels Those that the whole body defines links for.
 */
export function kramdownSource(
  source: string,
  hold: HoldHtml,
  labels: ReadonlySet<string> = new Set(),
): string {
  const text = source.includes('{::') ? withoutExtensions(source, hold) : source;
  const withMath = text.includes('$$') ? outsideCode(text, (part) => withMathBlocks(part, hold)) : text;
  return outsideCode(tableSource(withMath), (part) => referenceSource(linesAndLinks(part), labels));
}

function withoutExtensions(source: string, hold: HoldHtml): string {
  return source
    .replace(/\{::comment\}(?:(?!\{::)[^])*?\{:\/(?:comment)?\}/g, '')
    .replace(/\{::nomarkdown[^{}\n]*\}((?:(?!\{::)[^])*?)\{:\/(?:nomarkdown)?\}/g, (_, html: string) =>
      hold(html),
    )
    .replace(/\{::(?:options|comment)[^{}\n]*\/\}/g, '');
}

/** The lines of a formula stay, in code, between the marks that say what it is. */
function withMathBlocks(source: string, hold: HoldHtml): string {
  return source.replace(MATH_BLOCK, (_, math: string) => hold(codeBlock(`\\[${math.trim()}\\]`)));
}

const MATH_BLOCK = /(?<=^|\n[ \t]*\n) {0,3}\$\$((?:(?!\$\$)[^])+?)\$\$[ \t]*(?=\n[ \t]*\n|\n?$(?![^]))/g;

function linesAndLinks(text: string): string {
  return hideLiquidAddresses(text)
    .replace(OPEN_FENCE, (fence) => fence.replace(/[`~]/g, '\\$&'))
    .replace(/(?<=^|\n[ \t]*\n)( {0,3})([-+*])(?=\n)/g, '$1\\$2')
    .replace(/^\^[ \t]*$/gm, '<!-- -->')
    .replace(/^( {0,3}\d{1,9})\)(?=[ \t])/gm, '$1\\)')
    .replace(/\\\\(?=\n[ \t]*\S)/g, '\\')
    .replace(OLD_REFERENCE, (_, number: string) => OLD_CHARACTERS.charAt(Number(number) - 128))
    .replace(ESCAPED_ADDRESS, (address) => address.replace(/\\([_*~])/g, '$1'))
    .replace(SPACED_ADDRESS, (link) => link.replace(/ (?!["'])/g, '%20'));
}

/** Outside code, a fence is one that is never closed. */
const OPEN_FENCE = /^ {0,3}(?:`{3,}|~{3,})/gm;

/** `&#149;` and the like are characters of windows-1252. Source: HTML, numeric character reference end state. */
const OLD_REFERENCE = /&#(12[89]|1[345]\d);/g;

/** From 128 on; a space where there is none. */
const OLD_CHARACTERS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** In a bare address, where CommonMark knows no escapes. */
const ESCAPED_ADDRESS = /https?:\/\/[^\s<>()[\]]{1,1000}\\[_*~][^\s<>()[\]]{0,1000}/g;

/** `(/a b)` after the text of a link, with no title. */
const SPACED_ADDRESS = /(?<=\])\([^\s()<>"']{1,500}(?: [^\s()<>"']{1,200}){1,20}\)/g;

/** The labels that a body defines links for, as they are written, in lower case. */
export function linkLabels(body: string): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const [, label = ''] of body.matchAll(DEFINITION)) labels.add(label.toLowerCase());
  return labels;
}

/**
 * References to links written as CommonMark reads them, which knows no space before the label and compares labels
 * with their backslashes. Source: kramdown, `link.rb`.
 *
 * @param labels Those of the whole body.
 */
function referenceSource(source: string, labels: ReadonlySet<string>): string {
  if (labels.size === 0) return source;
  const isDefined = (label: string): boolean => labels.has(label.toLowerCase());
  return source
    .replace(PARTED, (reference, label: string) => (isDefined(label) ? `][${label}]` : reference))
    .replace(ESCAPED, (reference, text: string) => {
      const label = text.replace(/\\([\\`*_~[\]])/g, '$1');
      return isDefined(label) ? `[${text}][${label}]` : reference;
    });
}

/**
 * The address of a link or a definition with Liquid in it, which nobody evaluates: `liquid:` stands for it, which no
 * link can have, so that the link goes and its text stays.
 */
function hideLiquidAddresses(source: string): string {
  if (!source.includes('{')) return source;
  return source.replace(ADDRESS, (address) =>
    address.includes('{') ? `liquid:${MARK}${Buffer.from(address).toString('hex')}` : address,
  );
}

/** Writes the addresses again where the HTML shows them, as there was no link. */
export function showLiquidAddresses(html: string): string {
  if (!html.includes(MARK)) return html;
  return html.replace(HIDDEN, (_, hex: string) => escapeText(Buffer.from(hex, 'hex').toString()));
}
