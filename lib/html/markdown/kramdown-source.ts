import { codeBlock } from './code-block';
import { hideLiquidAddresses } from './liquid-address';
import { outsideCode } from './outside-code';
import { referenceSource } from './reference-source';
import { tableSource } from './table-source';

/** Keeps HTML out of the engine's reach and answers with what stands for it. */
export type HoldHtml = (html: string) => string;

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
