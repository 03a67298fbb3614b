import { escapeText } from './html-text';
import { typeSet } from './typography';

/**
 * Markdown that is only paragraphs of plain text and quotes of such paragraphs, or one line of plain text and
 * tags, as HTML; undefined when it holds anything else. Most flashes and digests are no more than that, and
 * starting a Markdown engine for them costs more than everything else that is done to a post.
 */
export function plainMarkdown(source: string): string | undefined {
  if (source.includes('<')) return plainLine(source.replace(/^(?:[ \t]*\n)+|(?<![ \t\n])[ \t\n]+$/g, ''));
  if (SYNTAX.test(source)) return undefined;
  const blocks: string[] = [];
  for (const block of source.split(BLANK_LINES)) {
    if (trimmed(block) === '') continue;
    const quoted = QUOTE_START.test(block);
    const lines = quoted ? unquoted(block) : block.replace(/(?<![ \t])[ \t]+$/, '').split('\n');
    if (lines === undefined || !isPlain(lines)) return undefined;
    const paragraph = `<p>${escapeText(typeSet(lines.map(trimmed).join('\n')))}</p>`;
    blocks.push(quoted ? `<blockquote>${paragraph}</blockquote>` : paragraph);
  }
  return blocks.join('\n');
}

/** One line that holds tags, and beside them nothing that is read or set in another way. */
function plainLine(line: string): string | undefined {
  const words = line.replace(TAG, '');
  if (BLOCK_TAG_FIRST.test(line) || NOT_BESIDE_TAGS.test(words) || SYNTAX.test(words)) return undefined;
  return isPlain([line]) ? `<p>${trimmed(line)}</p>` : undefined;
}

/** Tags that hold nothing Markdown may read; attributes without the marks that are replaced before tags are read. */
const TAG =
  /<(?:(?:a|b|br|em|i|img|p|span|strong|u)(?: [a-z]+(?:-[a-z]+)?="(?:[^\0-\x1f"<>\\`*|$[\]{}~&]|&(?!#))*")* ?\/?|\/(?:a|b|em|i|p|span|strong|u))>/g;
/** Not a paragraph. */
const BLOCK_TAG_FIRST = /^ *<\/?p\b/;
const NOT_BESIDE_TAGS = /[\n&>"'|]|--|\.\.\./;

/** Anything with a meaning inside a line, to Markdown or to GitHub's autolinks. */
const SYNTAX = /[`*_[\]<\\@]|~[^~]*~|&#?\w+;|:\/\/|www\.|\$\$|\{:/i;
const BLANK_LINES = /\n(?:[ \t]*\n)+/;
const QUOTE_START = /^[ \n]*>/;
/**
 * Anything with a meaning at the beginning of a line: headings, lists, quotes, rules, tables, code,
 * definitions.
 */
const LINE_SYNTAX = /^ {0,3}(?:[-+=#>|:{~^]|\d{1,9}[.)](?:\s|$))|^ {0,3}\t|^ {4}|[ ]{2}$/;

/** The text of a quote in which every line is marked; undefined for any other. */
function unquoted(block: string): string[] | undefined {
  const lines = block.replace(/^\n+|(?<![ \t\n])[ \t\n]+$/g, '').split('\n');
  if (!lines.every((line) => /^ {0,3}>/.test(line))) return undefined;
  return lines.map((line) => line.replace(/^ {0,3}> ?/, ''));
}

/**
 * Markdown knows no spaces but these; full-width indents are text. A run of them is looked at once, from its
 * beginning: from each of its characters it would take quadratic time.
 */
function trimmed(line: string): string {
  return line.replace(/^[ \t\n]+|(?<![ \t\n])[ \t\n]+$/g, '');
}

function isPlain(lines: readonly string[]): boolean {
  return lines.every((line) => trimmed(line) !== '' && !LINE_SYNTAX.test(line));
}
