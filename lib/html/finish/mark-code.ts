import type { BodyParent, BodyTree } from '../tree/body-tree';

/**
 * Trusted addition: a listing scrolls by itself, by keyboard too, and is a region called `label`. One inside a link or a
 * summary, which hold nothing else that takes the focus, gets none: the page breaks its lines.
 */
export function markCode(tree: BodyTree, label: string): void {
  visit(tree, label);
}

function visit(parent: BodyParent, label: string): void {
  for (const child of parent.children) {
    if (child.type !== 'element' || child.tagName === 'a' || child.tagName === 'summary') continue;
    if (child.tagName === 'pre')
      Object.assign(child.properties, { tabIndex: 0, role: 'region', ariaLabel: label });
    visit(child, label);
  }
}
