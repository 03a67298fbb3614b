import type { ElementContent } from 'hast';
import type { BodyTree } from './tree/body-tree';
import { isBlank } from './tree/is-blank';
import { visibleText } from './visible-text';

/** Blocks that tell the story; captions, tables and sub-headings do not begin an excerpt. */
const TELLING = new Set(['p', 'blockquote', 'ul', 'ol', 'dl']);
/** Enough for the longest excerpt in any body that is not all one-word paragraphs. */
const BLOCKS_LOOKED_AT = 12;

/**
 * The first paragraphs of a sanitised body as text, for excerpts; all of its text when it has none.
 *
 * @param text All of its text (see visibleText).
 */
export function openingText(tree: BodyTree, text: string): string {
  const telling = tree.children.filter(isTelling);
  const others = tree.children.filter((node) => !isTelling(node));
  if (telling.length <= BLOCKS_LOOKED_AT && others.every(isBlank)) return text;
  const opening = visibleText({ ...tree, children: telling.slice(0, BLOCKS_LOOKED_AT) });
  return opening === '' ? text : opening;
}

function isTelling(node: ElementContent): boolean {
  return node.type === 'element' && TELLING.has(node.tagName);
}
