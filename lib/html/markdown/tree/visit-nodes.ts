import type { Nodes } from 'mdast';

/** Visits everything below a node and then the node itself; what a visit adds is not visited. */
export function visitNodes(node: Nodes, visit: (node: Nodes) => void): void {
  if ('children' in node) for (const child of node.children) visitNodes(child, visit);
  visit(node);
}
