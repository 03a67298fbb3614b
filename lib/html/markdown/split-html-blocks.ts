import type { BlockTag } from './html-block';
import { blockEnd, markdownTagIn, tagAt } from './html-block';

/** A part of a Markdown file: HTML to take as it is, or Markdown text. */
export interface BodyPart {
  readonly kind: 'html' | 'markdown';
  readonly source: string;
}

/**
 * Splits a Markdown body the way kramdown does, not CommonMark: an HTML block starts at the beginning of a
 * line (at most three spaces before it) with any tag that is not a span tag, and is raw until its matching
 * end tag; blank lines and indented lines inside do not end it, and text after the end tag is a new block.
 * A tag with `markdown="1"` holds Markdown again. Source: kramdown, `lib/kramdown/parser/kramdown/html.rb`.
 */
export function splitHtmlBlocks(body: string): BodyPart[] {
  return split(body, 0);
}

function split(body: string, depth: number): BodyPart[] {
  const parts: BodyPart[] = [];
  let markdownFrom = 0;
  let position = 0;
  const unclosed = new Set<string>();
  while (position < body.length) {
    const fenceEnd = endOfFence(body, position, unclosed);
    const tag = fenceEnd === undefined ? tagAt(body, position) : undefined;
    if (tag === undefined) {
      position = fenceEnd ?? endOfLine(body, position);
      continue;
    }
    add(parts, 'markdown', body.slice(markdownFrom, position));
    const end = blockEnd(body, tag);
    if (tag.content === 'html' || depth === DEEPEST) addHtml(parts, body.slice(tag.start, end.block), depth);
    else addTag(parts, body, { tag, end }, depth);
    position = end.block;
    markdownFrom = position;
  }
  add(parts, 'markdown', body.slice(markdownFrom));
  return parts;
}

/** Levels of Markdown in HTML in Markdown; deeper ones are HTML. */
const DEEPEST = 10;
/** A longer line of marks is a rule or text. */
const LONGEST_FENCE = 1_000;
/** A fence may begin beside the mark of a list item; more backticks in its line make it a code span. */
const FENCE = /([ ]{0,3}(?:(?:[-+*]|\d{1,9}\.)[ \t]{1,4})?)(`{3,}(?=[^`\n]*$)|~{3,})/my;

/**
 * Where the lines of a fence that begins at a line end; a fence that is never closed is text.
 *
 * @param unclosed What closes no fence from an earlier line on.
 */
function endOfFence(body: string, lineStart: number, unclosed: Set<string>): number | undefined {
  FENCE.lastIndex = lineStart;
  const [, before = '', marks] = FENCE.exec(body) ?? [];
  if (marks === undefined || marks.length > LONGEST_FENCE) return undefined;
  const closing = `^${before.trim() === '' ? '[ ]{0,3}' : '[ \\t]*'}${marks}[\`~]*[ \\t]*$`;
  if (unclosed.has(closing)) return undefined;
  const search = new RegExp(closing, 'gm');
  search.lastIndex = endOfLine(body, lineStart);
  if (search.test(body)) return endOfLine(body, search.lastIndex);
  unclosed.add(closing);
  return undefined;
}

/** A tag, its content as Markdown, and its end tag. */
function addTag(
  parts: BodyPart[],
  body: string,
  { tag, end }: { readonly tag: BlockTag; readonly end: ReturnType<typeof blockEnd> },
  depth: number,
): void {
  const content = body.slice(tag.end, end.content);
  add(parts, 'html', body.slice(tag.start, tag.end));
  if (tag.content === 'blocks') parts.push(...split(content, depth + 1));
  else add(parts, 'markdown', content.replace(/(?<!\s)\s*\n\s*/g, ' '));
  add(parts, 'html', body.slice(end.content, end.block));
}

/** HTML in which a tag may hold Markdown. */
function addHtml(parts: BodyPart[], html: string, depth: number): void {
  let from = 0;
  if (depth < DEEPEST && html.includes('markdown')) {
    for (let tag = markdownTagIn(html, 0); tag !== undefined; tag = markdownTagIn(html, from)) {
      add(parts, 'html', html.slice(from, tag.start));
      const end = blockEnd(html, tag);
      addTag(parts, html, { tag, end }, depth);
      from = end.block;
    }
  }
  add(parts, 'html', html.slice(from));
}

function endOfLine(body: string, position: number): number {
  const lineFeed = body.indexOf('\n', position);
  return lineFeed < 0 ? body.length : lineFeed + 1;
}

function add(parts: BodyPart[], kind: BodyPart['kind'], source: string): void {
  if (source.trim() !== '') parts.push({ kind, source });
}
