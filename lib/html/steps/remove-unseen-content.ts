import type { ElementContent } from 'hast';
import type { BodyContext } from '../body-context';
import { report } from '../issues';
import { STRIPPED } from '../policy';
import type { BodyParent, BodyTree } from '../tree/body-tree';

/**
 * Removes what is no part of a text: comments, scripts, styles, other namespaces, form controls, with all
 * they hold.
 */
export function removeUnseenContent(tree: BodyTree, context: BodyContext): void {
  removeBelow(tree, context);
}

function removeBelow(parent: BodyParent, context: BodyContext): void {
  if (parent.children.some(isUnseen)) {
    if (parent.children.some((child) => child.type === 'element' && child.tagName === 'script')) {
      report(context.issues, 'ACTIVE_CONTENT_REMOVED');
    }
    parent.children = parent.children.filter((child) => !isUnseen(child));
  }
  for (const child of parent.children) if (child.type === 'element') removeBelow(child, context);
}

function isUnseen(node: ElementContent): boolean {
  return node.type === 'comment' || (node.type === 'element' && UNSEEN.has(node.tagName));
}

const UNSEEN: ReadonlySet<string> = new Set(STRIPPED);
