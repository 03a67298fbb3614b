import type { ElementContent } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import { POLICY } from './policy';
import { stripPlain } from './strip-plain';
import type { BodyTree } from './tree/body-tree';

const clean = rehypeSanitize(POLICY);

/**
 * A tree that holds nothing but what POLICY allows; the tree that is given is used up for it. The last word on a
 * body's safety; only trusted additions follow.
 */
export function sanitise(tree: BodyTree): BodyTree {
  return {
    type: 'root',
    children: tree.children.flatMap((child) => (stripPlain(child, []) ? child : sanitised(child))),
  };
}

function sanitised(node: ElementContent): ElementContent[] {
  return clean({ type: 'root', children: [node] }).children.filter((child) => child.type !== 'doctype');
}
