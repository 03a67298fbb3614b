import type { Element } from 'hast';
import type { BodyTree } from '../tree/body-tree';
import { element as newElement } from '../tree/element';
import { rewriteElements } from '../tree/rewrite-elements';
import { textOf } from '../tree/text-of';

/**
 * Trusted addition: a box in which a table scrolls by itself, by keyboard too, named after its caption or
 * `label`.
 */
export function boxTables(tree: BodyTree, label: string): void {
  const boxes = new Set<Element>();
  rewriteElements(tree, (element) => {
    if (element.tagName !== 'table') return undefined;
    const properties = {
      className: ['table-scroll'],
      tabIndex: 0,
      role: 'region',
      ariaLabel: captionOf(element) ?? label,
    };
    const box = newElement('div', properties, [element]);
    boxes.add(box);
    return [box];
  });
  // A table inside a table moves with the outer one.
  for (const box of boxes) rewriteElements(box, (inner) => (boxes.has(inner) ? inner.children : undefined));
}

function captionOf(table: Element): string | undefined {
  const caption = table.children.find((child) => child.type === 'element' && child.tagName === 'caption');
  const words = caption === undefined ? '' : textOf(caption).replace(/\s+/g, ' ').trim();
  return words === '' ? undefined : words.slice(0, 100);
}
