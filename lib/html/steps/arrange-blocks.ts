import { type BodyParent, type BodyTree, text, isBlank } from '../tree/body-tree';

/**
 * Leaves white space only where it is read: none between the parts of lists, tables and the like, a line
 * end between blocks.
 */
export function arrangeBlocks(tree: BodyTree): void {
  dropBetween(tree);
  tree.children = tree.children.flatMap((child, index) => (index === 0 ? [child] : [text('\n'), child]));
}

function dropBetween(parent: BodyParent): void {
  if (parent.type === 'root' || STRUCTURES.has(parent.tagName)) {
    parent.children = parent.children.filter((child) => child.type === 'element' || !isBlank(child));
  }
  for (const child of parent.children) if (child.type === 'element') dropBetween(child);
}

const STRUCTURES: ReadonlySet<string> = new Set(
  'blockquote ul ol dl table colgroup thead tbody tfoot tr figure picture details'.split(' '),
);
