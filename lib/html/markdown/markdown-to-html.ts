import type { BodyIssue } from '@/lib/model/prepared-body';
import { report } from '../issues';
import { escapeText } from './escape-text';
import { removeKramdownAttributes } from './kramdown-attributes';
import { renderMarkdown } from './markdown-engine';
import { isTooMuchMarkdown } from './markdown-refusal';
import { plainMarkdown } from './plain-markdown';
import type { BodyPart } from './split-html-blocks';
import { splitHtmlBlocks } from './split-html-blocks';

/**
 * A Markdown body as unsafe HTML. HTML blocks go through untouched; the Markdown engine starts only for
 * text that has Markdown in it, once for the whole body, so that link definitions and notes work
 * across blocks. Markdown that is too much for the engine becomes plain paragraphs, with an issue.
 *
 * @param body Without controls (see normaliseSource); with `\n` line ends.
 * @param footnotes Heading of the notes.
 */
export function markdownToHtml(body: string, footnotes: string, issues: BodyIssue[]): string {
  const parts = splitHtmlBlocks(body).map(withoutAttributes);
  const plain = parts.map((part) => (part.kind === 'html' ? part.source : plainMarkdown(part.source)));
  if (plain.every((html) => html !== undefined)) return plain.join('\n');
  const markdown = parts.filter((part) => part.kind === 'markdown');
  if (isTooMuchMarkdown(markdown.map((part) => part.source).join('\n'))) {
    report(issues, 'MARKDOWN_TOO_COMPLEX');
    return asParagraphs(parts);
  }
  try {
    return throughEngine(parts, footnotes);
  } catch {
    report(issues, 'MARKDOWN_TOO_COMPLEX');
    return asParagraphs(parts);
  }
}

function withoutAttributes(part: BodyPart): BodyPart {
  return part.kind === 'html' ? part : { kind: 'markdown', source: removeKramdownAttributes(part.source) };
}

/**
 * HTML blocks wait outside, each behind a comment that no body can contain: controls were removed from it.
 */
function throughEngine(parts: readonly BodyPart[], footnotes: string): string {
  const blocks: string[] = [];
  const text = parts
    .map((part) =>
      part.kind === 'markdown' ? part.source : `<!--\u0001${String(blocks.push(part.source) - 1)}-->`,
    )
    .join('\n\n');
  return renderMarkdown(text, footnotes).replace(/<!--\u0001(\d+)-->/g, (_, index: string) => {
    const block = blocks[Number(index)] ?? '';
    blocks[Number(index)] = '';
    return block;
  });
}

function asParagraphs(parts: readonly BodyPart[]): string {
  return parts
    .flatMap((part) => (part.kind === 'html' ? [part.source] : paragraphsOf(part.source)))
    .join('\n');
}

function paragraphsOf(source: string): string[] {
  const blocks = source.split(/\n\s*\n/).map((block) => block.trim());
  return blocks.filter((block) => block !== '').map((block) => `<p>${escapeText(block)}</p>`);
}
