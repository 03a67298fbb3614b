import type { Element } from 'hast';
import type { BodyContext } from '../body-context';
import { attributeOf, type BodyTree, textOf } from '../tree/body-tree';
import { pixelsOf, styleOf } from '../tree/pictures';
import { rewriteElements } from '../tree/walk';

/**
 * Removes elements that their page never showed: `display:none`, `hidden`, one pixel high and cut off; and icons
 * that are hidden from those who listen. Words that only they do not hear were seen by all others, and stay.
 */
export function removeHiddenElements(tree: BodyTree, context: BodyContext): void {
  rewriteElements(tree, (element) => {
    if (!isHidden(element)) return undefined;
    context.removals.note('hidden', textOf(element));
    return [];
  });
}

function isHidden(element: Element): boolean {
  if (attributeOf(element, 'hidden') !== undefined) return true;
  if (attributeOf(element, 'ariaHidden') === 'true' && ICON.test(textOf(element))) return true;
  const style = styleOf(element);
  if (style.size === 0) return false;
  return (
    style.get('display') === 'none' ||
    style.get('visibility') === 'hidden' ||
    (style.get('overflow') === 'hidden' && (pixelsOf(style.get('height')) ?? Infinity) <= 1)
  );
}

/** A sign, one letter, or the name by which a font of icons draws one (`arrow_forward`). */
const ICON = /^\s*(?:[^\p{L}\p{N}]*[\p{L}\p{N}]?[^\p{L}\p{N}]*|[a-z]+(?:_[a-z]+)+)\s*$/u;
