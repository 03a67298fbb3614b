import type { BodyIssue } from '@/lib/model/prepared-body';
import { report } from '../issues';
import { escapeFalseTags, escapeText } from './html-text';
import { indentFences } from './indent-fences';
import { kramdownSource, linkLabels, showLiquidAddresses } from './kramdown-source';
import { renderMarkdown } from './markdown-engine';
import { isTooMuchMarkdown } from './markdown-refusal';
import { outsideCode } from './outside-code';
import { plainMarkdown } from './plain-markdown';
import { type BodyPart, splitHtmlBlocks } from './split-html-blocks';
import { CONTENTS_MARK, UNLISTED_MARK } from './tree/lists';
import type { Abbreviations } from './tree/tree-rules';

/** More than a body has, few enough to look for each of them everywhere. */
const MOST = 200;
const DEFINITION = /^ {0,3}\*\[([^\]\n]{1,100})\]:([^\n]{0,500})$/gm;

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

/**
 * Removes kramdown's attribute lists (`{: .class #id}` on a line of its own, in a list item or after a span,
 * `{#id}` after a heading), which set classes and ids that no article keeps. Marks stand for what is more
 * than an attribute: the first list that `{:toc}` makes a table of contents, and the headings it leaves out.
 */
export function removeKramdownAttributes(source: string): string {
  if (!/\{[:#]/.test(source)) return source;
  return source
    .replace(
      /^ {0,3}(?:[-+*]|\d+\.)[ \t][^\n]*\n {0,3}\{:[ \t]*toc[^{}\n]*\}[ \t]*$/m,
      `\n${CONTENTS_MARK}\n`,
    )
    .replace(
      /^( {0,3}#{1,6} [^\n]*)\n {0,3}\{:[^{}\n]*\.no_toc\b[^{}\n]*\}[ \t]*$/gm,
      (_, heading: string) => `${heading} ${UNLISTED_MARK}`,
    )
    .replace(/^[ \t>]*\{:(?![:/])[^{}\n]*\}[ \t]*$/gm, '')
    .replace(/(?<=^ {0,12}(?:[-+*]|\d{1,9}\.)[ \t]{1,4})\{:(?![:/])[^{}\n]*\}[ \t]*/gm, '')
    .replace(/^ {0,3}#{1,6} [^\n]*$/gm, (heading) =>
      heading.replace(/(?<![ \t])[ \t]*\{#[^{}\n]*\}[ \t]*$/, ''),
    )
    .replace(/(?<=[)\]*_`>]|(?<![^]))\{:(?![:/])(?:(?!\n[ \t]*\n)[^{}]){0,300}\}/g, '');
}

/** Takes the definitions of abbreviations (`*[HTML]: Hyper Text Markup Language`) out of Markdown. */
function takeAbbreviations(source: string): {
  readonly source: string;
  readonly abbreviations: Abbreviations;
} {
  const abbreviations = new Map<string, string>();
  if (!source.includes('*[')) return { source, abbreviations };
  const rest = source.replace(DEFINITION, (line: string, word: string, meaning: string) => {
    if (abbreviations.size === MOST) return line;
    abbreviations.set(word, meaning.trim());
    return '';
  });
  return { source: rest, abbreviations };
}
