import { attributeOf } from '../tree/attribute-of';
import type { BodyTree } from '../tree/body-tree';
import { walkElements } from '../tree/walk-elements';

/**
 * Trusted addition: pictures load when they are near, the first one at once; hosts that refuse foreign
 * referrers get none; a picture without words for it says so with an empty `alt`.
 */
export function markPictures(tree: BodyTree): void {
  let first = true;
  walkElements(tree, (element) => {
    if (element.tagName !== 'img') return;
    element.properties['alt'] = attributeOf(element, 'alt') ?? '';
    element.properties['loading'] = first ? 'eager' : 'lazy';
    element.properties['decoding'] = 'async';
    if (attributeOf(element, 'src')?.startsWith('/') !== true)
      element.properties['referrerPolicy'] = 'no-referrer';
    first = false;
  });
}
