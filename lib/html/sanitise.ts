import rehypeSanitize from 'rehype-sanitize';
import { POLICY } from './policy';
import type { BodyTree } from './tree/body-tree';

const clean = rehypeSanitize(POLICY);

/**
 * A new tree that holds nothing but what POLICY allows. The last word on a body's safety; only trusted
 * additions follow.
 */
export function sanitise(tree: BodyTree): BodyTree {
  const safe = clean(tree);
  return { type: 'root', children: safe.children.filter((child) => child.type !== 'doctype') };
}
