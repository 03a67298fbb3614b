import type { ElementContent } from 'hast';
import type { BodyParent } from './body-tree';

/** All text in a node, as written. */
export function textOf(node: BodyParent | ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' && node.type !== 'root') return '';
  let text = '';
  for (const child of node.children) text += textOf(child);
  return text;
}
