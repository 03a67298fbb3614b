import type { Element } from 'hast';
import type { BodyParent, BodyTree } from '../tree/body-tree';
import { textOf } from '../tree/text-of';
import { walkElements } from '../tree/walk-elements';

/**
 * Removes lines and list items that only lead around the site a story was taken from, or ask readers to
 * share or scan.
 */
export function removeBackLinks(tree: BodyTree): void {
  removeFrom(tree);
  for (const child of tree.children) {
    if (child.type === 'element' && (child.tagName === 'ul' || child.tagName === 'ol')) removeFrom(child);
  }
}

function removeFrom(parent: BodyParent): void {
  parent.children = parent.children.filter((child) => child.type !== 'element' || !isFurniture(child));
}

function isFurniture(element: Element): boolean {
  if (element.tagName !== 'p' && element.tagName !== 'li') return false;
  const text = textOf(element);
  if (LONG.test(text)) return false;
  const line = text.replace(/\s+/g, '');
  return SHARE_LINE.test(line) || (BACK_LINE.test(line) && hasLink(element));
}

/** A line of the story. */
const LONG = /^(?:\s*\S){61}/;
/** `返回中国证券报新闻｜返回首页`. */
const BACK_LINE =
  /^(?:[\[【]?(?:返回|回到)(?:首页|主页|上一?页|列表|目录|顶部|[^，。｜|]{1,24}新闻)[\]】]?[｜|·•/>»,，]*)+$/u;
const SHARE_LINE =
  /^(?:分享(?:到|至|给好友)[：:]?(?:微信|朋友圈|微博|新浪微博|QQ空间|QQ|\/|、|，|,)*|(?:打开)?微信扫一扫.{0,30}|扫一扫.{0,20}(?:关注|下载|分享|二维码).{0,10}|(?:扫描|长按识别)二维码(?:.{0,10}(?:关注|下载|分享|查看|阅读|观看|加入|添加).{0,12})?)[。！!]?$/u;

function hasLink(element: Element): boolean {
  let found = false;
  walkElements(element, (inner) => {
    if (inner.tagName === 'a') found = true;
  });
  return found;
}
