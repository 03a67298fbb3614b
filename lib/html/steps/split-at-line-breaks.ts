import type { Element, ElementContent } from 'hast';
import { type BodyTree, element as newElement, isBlank } from '../tree/body-tree';
import { rewriteElements } from '../tree/walk';

/**
 * Makes paragraphs of what old pages kept apart with `<br><br>`, or with `<br>` and an indent of two
 * spaces. Breaks at the edges of a block go; anywhere else at most two follow each other.
 */
export function splitAtLineBreaks(tree: BodyTree): void {
  rewriteElements(tree, (element) => {
    if (!element.children.some(isBreak)) return undefined;
    if (element.tagName !== 'p') {
      element.children = withFewBreaks(element.children);
      return undefined;
    }
    const parts = splitParts(element.children);
    if (parts.length === 1 && parts[0]?.length === element.children.length) return undefined;
    return parts.map((children) => newElement('p', element.properties, children));
  });
  tree.children = tree.children.filter((child) => !isBreak(child));
}

/** Parts between paragraph breaks, without breaks at their edges; blank parts are left out. */
function splitParts(children: readonly ElementContent[]): ElementContent[][] {
  const parts: ElementContent[][] = [[]];
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index];
    if (child === undefined) continue;
    if (!isBreak(child)) {
      parts.at(-1)?.push(child);
      continue;
    }
    let last = index;
    for (let next = index + 1; next < children.length && isBreakOrBlank(children[next]); next += 1) {
      if (isBreak(children[next])) last = next;
    }
    if (last > index || isIndented(children[last + 1])) parts.push([]);
    else parts.at(-1)?.push(child);
    index = last;
  }
  return parts.map(withoutEdgeBreaks).filter((part) => !part.every(isBlank));
}

function withoutEdgeBreaks(children: ElementContent[]): ElementContent[] {
  if (!children.some(isBreak)) return children;
  let start = 0;
  let end = children.length;
  while (start < end && isBreakOrBlank(children[start])) start += 1;
  while (end > start && isBreakOrBlank(children[end - 1])) end -= 1;
  return children.slice(start, end);
}

function withFewBreaks(children: readonly ElementContent[]): ElementContent[] {
  let run = 0;
  return children.filter((child) => {
    if (isBreak(child)) run += 1;
    else if (!isBlank(child)) run = 0;
    return run <= 2 || !isBreak(child);
  });
}

function isBreak(node: ElementContent | undefined): node is Element {
  return node?.type === 'element' && node.tagName === 'br';
}

function isBreakOrBlank(node: ElementContent | undefined): boolean {
  return node !== undefined && (isBreak(node) || isBlank(node));
}

function isIndented(node: ElementContent | undefined): boolean {
  return node?.type === 'text' && /^[\t\n ]*[\u3000\u00a0]{2}/.test(node.value);
}
