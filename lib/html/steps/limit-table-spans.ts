import type { Element } from 'hast';
import { LIMITS } from '../limits';
import { attributeOf, type BodyTree } from '../tree/body-tree';
import { walkElements } from '../tree/walk';

/**
 * Bounds how many rows and columns a cell spans; a layout with thousands of them is a mistake or an attack.
 */
export function limitTableSpans(tree: BodyTree): void {
  walkElements(tree, (element) => {
    for (const name of SPANS) if (element.properties[name] !== undefined) limitSpan(element, name);
  });
}

const SPANS = ['colSpan', 'rowSpan', 'span'] as const;

function limitSpan(element: Element, name: (typeof SPANS)[number]): void {
  const span = Math.floor(Number(attributeOf(element, name)));
  element.properties[name] = span > 1 ? Math.min(span, LIMITS.span) : undefined;
}
