import type { Element, ElementContent } from 'hast';
import type { BodyParent } from './body-tree';

/**
 * What stands in an element's place: nothing to keep it, a list (of none, one or more nodes) to replace it.
 */
export type Rewrite = (element: Element, parent: BodyParent) => ElementContent[] | undefined;

/**
 * Offers every element below `parent` to `rewrite`, children before their parents, and puts the
 * answers in place. Recursive: trees are at most LIMITS.depth deep.
 */
export function rewriteElements(parent: BodyParent, rewrite: Rewrite): void {
  const { children } = parent;
  let changed: ElementContent[] | undefined;
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index];
    if (child === undefined) continue;
    let replacement: ElementContent[] | undefined;
    if (child.type === 'element') {
      rewriteElements(child, rewrite);
      replacement = rewrite(child, parent);
    }
    if (replacement !== undefined) {
      changed ??= children.slice(0, index);
      for (const node of replacement) changed.push(node);
    } else if (changed !== undefined) {
      changed.push(child);
    }
  }
  if (changed !== undefined) parent.children = changed;
}
