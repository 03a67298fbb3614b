import { LIMITS } from '../limits';
import { attributeOf, type BodyTree } from '../tree/body-tree';
import { pixelsOf } from '../tree/pictures';
import { walkElements } from '../tree/walk';

/**
 * Keeps a picture's width and height only as whole pixels in a sane range; layouts then reserve the right
 * place.
 */
export function limitPictureSizes(tree: BodyTree): void {
  walkElements(tree, (element) => {
    if (element.tagName !== 'img' && element.tagName !== 'source') return;
    for (const name of ['width', 'height']) {
      const pixels = pixelsOf(attributeOf(element, name));
      const isSane = pixels !== undefined && pixels >= 1 && pixels <= LIMITS.pictureSize;
      element.properties[name] = isSane ? pixels : undefined;
    }
  });
}
