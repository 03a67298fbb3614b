import type { Nodes } from 'mdast';

/** All text in a node, as readers see it. */
export function markdownText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(markdownText).join('') : '';
}
