import type { Nodes, PhrasingContent, Root } from 'mdast';
import { BLOCKS, CONTAINERS } from '../../tree/element-names';
import { visitNodes } from './visit-nodes';

/**
 * Shows the tag of a block that stands in the middle of a line without an end tag: the sentence is about the
 * tag. Source: kramdown, `html.rb`, which reads none but span tags within a line.
 */
export function showLoneTags(tree: Root): void {
  visitNodes(tree, (node: Nodes) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return;
    if (!node.children.some(({ type }) => type === 'html')) return;
    const ended = new Set(node.children.map((child) => nameIn(child, END_TAG)));
    node.children = node.children.map((child, index) => {
      const name = nameIn(child, START_TAG);
      if (name === undefined || index === 0 || ended.has(name) || !isBlock(name)) return child;
      return { type: 'text', value: child.type === 'html' ? child.value : '' };
    });
  });
}

const START_TAG = /^<([a-z][a-z0-9]*)>$/i;
const END_TAG = /^<\/([a-z][a-z0-9]*)\s*>$/i;

function nameIn(node: PhrasingContent, tag: RegExp): string | undefined {
  return node.type === 'html' ? tag.exec(node.value)?.[1]?.toLowerCase() : undefined;
}

/** `<p>` and `<hr>` part the text of pasted pages, and need no end tag. */
function isBlock(name: string): boolean {
  return (BLOCKS.has(name) || CONTAINERS.has(name)) && name !== 'p' && name !== 'hr';
}
