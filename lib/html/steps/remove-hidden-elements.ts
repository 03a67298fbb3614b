import type { Element } from 'hast';
import { attributeOf } from '../tree/attribute-of';
import type { BodyTree } from '../tree/body-tree';
import { pixelsOf } from '../tree/pixels-of';
import { rewriteElements } from '../tree/rewrite-elements';
import { styleOf } from '../tree/style-of';

/** Removes elements that their page never showed: `display:none`, `hidden`, one pixel high and cut off. */
export function removeHiddenElements(tree: BodyTree): void {
  rewriteElements(tree, (element) => (isHidden(element) ? [] : undefined));
}

function isHidden(element: Element): boolean {
  if (attributeOf(element, 'hidden') !== undefined) return true;
  if (attributeOf(element, 'ariaHidden') === 'true') return true;
  const style = styleOf(element);
  if (style.size === 0) return false;
  return (
    style.get('display') === 'none' ||
    style.get('visibility') === 'hidden' ||
    (style.get('overflow') === 'hidden' && (pixelsOf(style.get('height')) ?? Infinity) <= 1)
  );
}
