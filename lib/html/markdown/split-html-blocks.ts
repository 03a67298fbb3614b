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
  let fence: string | undefined;
  let position = 0;
  while (position < body.length) {
    const lineEnd = endOfLine(body, position);
    FENCE.lastIndex = position;
    const [opening, marks] = FENCE.exec(body) ?? [];
    if (marks !== undefined && opening !== undefined) {
      const isBare = body.slice(position + opening.length, lineEnd).trim() === '';
      if (fence === undefined) fence = isClosed(body, lineEnd, marks) ? marks : undefined;
      else if (isBare && marks.startsWith(fence)) fence = undefined;
    }
    const tag = fence === undefined && marks === undefined ? tagAt(body, position) : undefined;
    if (tag === undefined) {
      position = lineEnd;
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
/** A fence may begin beside the mark of a list item. */
const FENCE = /[ ]{0,3}(?:(?:[-+*]|\d{1,9}\.)[ \t]{1,4})?(`{3,}|~{3,})/y;

/** A fence that is never closed is text. */
function isClosed(body: string, from: number, marks: string): boolean {
  const closing = new RegExp(`^[ \\t]*${marks}[\`~]*[ \\t]*$`, 'gm');
  closing.lastIndex = from;
  return closing.test(body);
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
  else add(parts, 'markdown', content.replace(/\s*\n\s*/g, ' '));
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
