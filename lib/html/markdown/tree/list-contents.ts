import type { Heading, List, Root } from 'mdast';
import { markdownText } from './markdown-text';
import { visitNodes } from './visit-nodes';

/** Stands where kramdown puts the table of contents; no body can contain it. */
export const CONTENTS_MARK = '<!--\u0002-->';
/** Stands in a heading that the table of contents leaves out. */
export const UNLISTED_MARK = '<!--\u0003-->';

/**
 * Puts a list of the headings where `{:toc}` stood. The entries are no links: headings of an article have
 * no ids.
 */
export function listContents(tree: Root): void {
  const at = tree.children.findIndex((node) => node.type === 'html' && node.value === CONTENTS_MARK);
  if (at < 0) return;
  const headings: Heading[] = [];
  visitNodes(tree, (node) => {
    if (node.type === 'heading' && isListed(node)) headings.push(node);
  });
  tree.children.splice(at, 1, ...(headings.length === 0 ? [] : [contents(headings)]));
}

function isListed(heading: Heading): boolean {
  return !heading.children.some((node) => node.type === 'html' && node.value === UNLISTED_MARK);
}

/** Deeper headings are lists within lists. */
function contents(headings: readonly Heading[]): List {
  const root: List = { type: 'list', spread: false, children: [] };
  const open: { readonly depth: number; readonly list: List }[] = [];
  for (const heading of headings) {
    while ((open.at(-1)?.depth ?? 0) >= heading.depth && open.length > 0) open.pop();
    const parent = open.at(-1)?.list ?? root;
    const below: List = { type: 'list', spread: false, children: [] };
    parent.children.push({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: [{ type: 'text', value: markdownText(heading) }] }, below],
    });
    open.push({ depth: heading.depth, list: below });
  }
  return withoutEmptyLists(root);
}

function withoutEmptyLists(list: List): List {
  for (const item of list.children) {
    item.children = item.children.filter((node) => node.type !== 'list' || node.children.length > 0);
    for (const node of item.children) if (node.type === 'list') withoutEmptyLists(node);
  }
  return list;
}
