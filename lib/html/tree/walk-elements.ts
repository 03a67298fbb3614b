import type { Element } from 'hast';
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
