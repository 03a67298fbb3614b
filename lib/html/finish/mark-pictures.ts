import { attributeOf } from '../tree/attribute-of';
import type { BodyTree } from '../tree/body-tree';
import { walkElements } from '../tree/walk-elements';

/**
 * Trusted addition: pictures load when they are near; the first one at once where it is this site's own, for
 * no other host is to hear of a reader before its picture is about to be seen. Other hosts get no referrer; a
 * picture without words for it says so with an empty `alt`.
 */
export function markPictures(tree: BodyTree): void {
  let first = true;
  walkElements(tree, (element) => {
    if (element.tagName !== 'img') return;
    const isOwn = /^\/(?!\/)/.test(attributeOf(element, 'src') ?? '');
    element.properties['alt'] = attributeOf(element, 'alt') ?? '';
    element.properties['loading'] = first && isOwn ? 'eager' : 'lazy';
    element.properties['decoding'] = 'async';
    if (!isOwn) element.properties['referrerPolicy'] = 'no-referrer';
    first = false;
  });
}
