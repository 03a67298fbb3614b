import type { BodyIssue } from '@/lib/model/prepared-body';
import { report } from '../issues';
import { escapeFalseTags } from './escape-false-tags';
import { escapeText } from './escape-text';
import { indentFences } from './indent-fences';
import { removeKramdownAttributes } from './kramdown-attributes';
import { kramdownSource } from './kramdown-source';
import { showLiquidAddresses } from './liquid-address';
import { renderMarkdown } from './markdown-engine';
import { isTooMuchMarkdown } from './markdown-refusal';
import { outsideCode } from './outside-code';
import { plainMarkdown } from './plain-markdown';
import { linkLabels } from './reference-source';
import type { BodyPart } from './split-html-blocks';
import { splitHtmlBlocks } from './split-html-blocks';
import { takeAbbreviations } from './take-abbreviations';

/**
 * A Markdown body as unsafe HTML. HTML blocks go through untouched; the Markdown engine starts only for
 * text that has Markdown in it, once for the whole body, so that link definitions and notes work
 * across blocks. Markdown that is too much for the engine becomes plain paragraphs, with an issue.
 *
 * @param body Without controls (see normaliseSource); with `\n` line ends.
 * @param footnotes Heading of the notes.
 */
export function markdownToHtml(body: string, footnotes: string, issues: BodyIssue[]): string {
  const text = body.includes('](data:') ? body.replace(DATA_ADDRESS, '') : body;
  const parts = splitHtmlBlocks(indentFences(text)).map((part) =>
    part.kind === 'html' ? { ...part, source: escapeFalseTags(part.source) } : part,
  );
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

/** A picture in the text itself, which no article keeps, and which is too long to read. */
const DATA_ADDRESS = /(?<=\]\()data:[^\s()]{200,}(?=\))/g;

/**
 * HTML blocks wait outside, each behind a comment that no body can contain: controls were removed from it.
 */
function throughEngine(parts: readonly BodyPart[], footnotes: string): string {
  const held: string[] = [];
  const hold = (html: string): string => `<!--\u0001${String(held.push(html) - 1)}-->`;
  const labels = linkLabels(parts.map(({ kind, source }) => (kind === 'html' ? '' : source)).join('\n'));
  const text = joinedHtml(parts)
    .map(({ kind, source }) =>
      kind === 'html'
        ? hold(source)
        : kramdownSource(outsideCode(source, removeKramdownAttributes), hold, labels),
    )
    .join('\n\n');
  const { source, abbreviations } = takeAbbreviations(text);
  return showLiquidAddresses(renderMarkdown(source, footnotes, abbreviations)).replace(
    /<!--\u0001(\d+)-->/g,
    (_, index: string) => {
      const block = held[Number(index)] ?? '';
      held[Number(index)] = '';
      return block;
    },
  );
}

/** HTML that follows HTML is one block: the engine takes time over each. */
function joinedHtml(parts: readonly BodyPart[]): BodyPart[] {
  const joined: BodyPart[] = [];
  let html: string[] = [];
  const end = (): void => {
    if (html.length > 0) joined.push({ kind: 'html', source: html.join('\n') });
    html = [];
  };
  for (const part of parts) {
    if (part.kind === 'html') html.push(part.source);
    else {
      end();
      joined.push(part);
    }
  }
  end();
  return joined;
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
