import type { ElementContent } from 'hast';
import { sourceText } from './source-text';
import type { BodyTree } from './tree/body-tree';
import { element, text } from './tree/element';

/**
 * A body as nothing but paragraphs of its text: what is shown when its HTML is refused. Total: whatever
 * fails, some text comes out.
 */
export function textOnly(source: string): BodyTree {
  return paragraphsOf(blocksOf(source));
}

/** Blocks of text as paragraphs, many together when there are too many. */
export function paragraphsOf(blocks: readonly string[]): BodyTree {
  const perParagraph = Math.ceil(blocks.length / PARAGRAPHS);
  const children: ElementContent[] = [];
  for (let index = 0; index < blocks.length; index += perParagraph) {
    children.push(element('p', {}, [text(blocks.slice(index, index + perParagraph).join(' '))]));
  }
  return { type: 'root', children };
}

/** Blocks of a tangled body are joined to at most this many paragraphs. */
const PARAGRAPHS = 2_000;

function blocksOf(source: string): string[] {
  try {
    return sourceText(source);
  } catch {
    return source.split(/<[^<>]*>|\n\s*\n/).filter((block) => block.trim() !== '');
  }
}
