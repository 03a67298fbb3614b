import { blockEnd, tagAt } from './html-block';

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
  const parts: BodyPart[] = [];
  let markdownFrom = 0;
  let fence: string | undefined;
  let position = 0;
  while (position < body.length) {
    const lineEnd = endOfLine(body, position);
    FENCE.lastIndex = position;
    const marks = FENCE.exec(body)?.[1];
    if (marks !== undefined) {
      if (fence === undefined) fence = marks;
      else if (marks.startsWith(fence)) fence = undefined;
    }
    const tag = fence === undefined && marks === undefined ? tagAt(body, position) : undefined;
    if (tag === undefined) {
      position = lineEnd;
      continue;
    }
    add(parts, 'markdown', body.slice(markdownFrom, position));
    const end = blockEnd(body, tag);
    if (tag.markdown && end.content > tag.end) {
      add(parts, 'html', body.slice(tag.start, tag.end));
      parts.push(...splitHtmlBlocks(body.slice(tag.end, end.content)));
      add(parts, 'html', body.slice(end.content, end.block));
    } else {
      add(parts, 'html', body.slice(tag.start, end.block));
    }
    position = end.block;
    markdownFrom = position;
  }
  add(parts, 'markdown', body.slice(markdownFrom));
  return parts;
}

const FENCE = /[ ]{0,3}(`{3,}|~{3,})/y;

function endOfLine(body: string, position: number): number {
  const lineFeed = body.indexOf('\n', position);
  return lineFeed < 0 ? body.length : lineFeed + 1;
}

function add(parts: BodyPart[], kind: BodyPart['kind'], source: string): void {
  if (source.trim() !== '') parts.push({ kind, source });
}
