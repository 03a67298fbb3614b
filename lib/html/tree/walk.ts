import type { Element, ElementContent } from 'hast';
import type { BodyParent } from './body-tree';

/**
 * Visits every element below `parent`, parents before their children. The visit may change an element but
 * not its place.
 */
export function walkElements(
  parent: BodyParent,
  visit: (element: Element, parent: BodyParent, index: number) => void,
): void {
  for (let index = 0; index < parent.children.length; index += 1) {
    const child = parent.children[index];
    if (child?.type !== 'element') continue;
    visit(child, parent, index);
    walkElements(child, visit);
  }
}

/**
 * What stands in an element's place: nothing to keep it, a list (of none, one or more nodes) to replace it.
 */
type Rewrite = (element: Element, parent: BodyParent) => ElementContent[] | undefined;

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
