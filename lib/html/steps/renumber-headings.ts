import { type BodyTree, HEADINGS } from '../tree/body-tree';
import { walkElements } from '../tree/walk';

/**
 * Numbers headings anew: the page's title is the only `h1`, so a body starts at `h2` and goes down one
 * level at a time, whatever levels it used.
 */
export function renumberHeadings(tree: BodyTree): void {
  const open: number[] = [];
  walkElements(tree, (element) => {
    if (!HEADINGS.has(element.tagName)) return;
    const level = Number(element.tagName.slice(1));
    while ((open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    element.tagName = `h${String(Math.min(6, open.length + 1))}`;
  });
}
