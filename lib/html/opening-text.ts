import type { BodyTree } from './tree/body-tree';
import { visibleText } from './visible-text';

/** Blocks that tell the story; captions, tables and sub-headings do not begin an excerpt. */
const TELLING = new Set(['p', 'blockquote', 'ul', 'ol', 'dl']);
/** Enough for the longest excerpt in any body that is not all one-word paragraphs. */
const BLOCKS_LOOKED_AT = 12;

/** The first paragraphs of a sanitised body as text, for excerpts; all of its text when it has none. */
export function openingText(tree: BodyTree): string {
  const telling = tree.children.filter((node) => node.type === 'element' && TELLING.has(node.tagName));
  const opening = visibleText({ ...tree, children: telling.slice(0, BLOCKS_LOOKED_AT) });
  return opening === '' ? visibleText(tree) : opening;
}
