import type { ElementContent } from 'hast';
import { BLOCKS, CONTAINERS } from './element-names';

/** Whether a node makes a block of its own on the page. */
export function isBlock(node: ElementContent): boolean {
  return node.type === 'element' && (BLOCKS.has(node.tagName) || CONTAINERS.has(node.tagName));
}
