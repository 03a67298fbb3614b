import type { Element, ElementContent } from 'hast';
import type { BodyContext } from '../body-context';
import { areBackLabels, isBetweenLinks, isShareLine } from '../boilerplate';
import { type BodyParent, type BodyTree, textOf, isBlank } from '../tree/body-tree';

/**
 * Removes lines that only lead around the site a story was taken from, or ask readers to share or scan, and lists
 * of nothing but such lines. A line with another word stays, and so does every item of a list that has one.
 */
export function removeBackLinks(tree: BodyTree, context: BodyContext): void {
  tree.children = tree.children.filter((child) => {
    if (child.type !== 'element' || !isFurniture(child)) return true;
    context.removals.note('back-links', textOf(child));
    return false;
  });
}

function isFurniture(element: Element): boolean {
  if (element.tagName === 'p') return isFurnitureLine(element);
  if (element.tagName !== 'ul' && element.tagName !== 'ol') return false;
  const items = element.children.filter((child) => !isBlank(child));
  return items.length > 0 && items.every((item) => item.type === 'element' && isFurnitureLine(item));
}

/** `返回中国证券报新闻｜返回首页`, in links; `分享到：微信 微博`. */
function isFurnitureLine(line: Element): boolean {
  const text = textOf(line);
  if (LONG.test(text)) return false;
  if (isShareLine(text)) return true;
  const links: string[] = [];
  return /返回|回到/.test(text) && areLinksOnly(line, links) && areBackLabels(links);
}

/** Far longer than any such line. */
const LONG = /^(?:\s*\S){121}/;

function areLinksOnly(parent: BodyParent, links: string[]): boolean {
  return parent.children.every((child: ElementContent) => {
    if (child.type === 'text') return isBetweenLinks(child.value);
    if (child.type !== 'element') return true;
    if (child.tagName !== 'a') return child.tagName !== 'img' && areLinksOnly(child, links);
    links.push(textOf(child));
    return true;
  });
}
