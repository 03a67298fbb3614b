import type { Element } from 'hast';
import type { BodyContext } from '../body-context';
import { attributeOf, type BodyTree } from '../tree/body-tree';
import { pixelsOf, styleOf } from '../tree/pictures';
import { rewriteElements } from '../tree/walk';

/**
 * Removes pictures that are there to count readers: of at most two pixels, or from hosts that do nothing
 * else.
 */
export function removeTrackers(tree: BodyTree, context: BodyContext): void {
  rewriteElements(tree, (element) => {
    if (element.tagName !== 'img' || !isTracker(element)) return undefined;
    context.removals.note('trackers', attributeOf(element, 'src') ?? '');
    return [];
  });
}

function isTracker(picture: Element): boolean {
  const style = styleOf(picture);
  return (
    isTiny(attributeOf(picture, 'width')) ||
    isTiny(attributeOf(picture, 'height')) ||
    isTiny(style.get('width')) ||
    isTiny(style.get('height')) ||
    TRACKER.test(attributeOf(picture, 'src') ?? '')
  );
}

function isTiny(size: string | undefined): boolean {
  const pixels = pixelsOf(size);
  return pixels !== undefined && pixels >= 0 && pixels <= 2;
}

const TRACKER =
  /^\s*(?:https?:)?\/\/(?:[\w.-]+\.)?(?:(?:doubleclick|scorecardresearch|google-analytics|googletagmanager|quantserve|cnzz|umeng|miaozhen|admaster|imrworldwide)\.(?:com|net|cn)|hm\.baidu\.com|51\.la|pixel\.wp\.com|stats\.wordpress\.com|feeds?burner\.com\/~|facebook\.com\/tr\b)|\/(?:pixel|beacon|track(?:er|ing)?)(?:\.gif|\.png|\/?\?|\/?$)/i;
