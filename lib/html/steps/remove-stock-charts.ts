import type { Element, ElementContent } from 'hast';
import type { BodyContext } from '../body-context';
import { addStock, stockCodeOf } from '../stock-mentions';
import { attributeOf, type BodyParent, type BodyTree, textOf, isBlankText } from '../tree/body-tree';
import { rewriteElements, walkElements } from '../tree/walk';

/**
 * Removes the stock charts that a scraper put into a story: everything between `<!-- EM_StockImg_Start -->`
 * and its end, and linked pictures that carry a stock code. They are drawn by a quote server when a reader
 * looks, so they show another day than the story's and call home; the stock itself is kept as data, and so is what
 * says something.
 */
export function removeStockCharts(tree: BodyTree, context: BodyContext): void {
  removeMarked(tree, context);
  rewriteElements(tree, (element) => {
    if (element.tagName !== 'a') return undefined;
    const picture = element.children.find((child) => child.type === 'element' && child.tagName === 'img');
    if (picture?.type !== 'element') return undefined;
    const code = stockCodeOf(element) ?? stockCodeOf(picture);
    if (code === undefined) return undefined;
    addStock(context.stocks, code, '');
    context.removals.note('stock-charts', chartName(element));
    return isBlankText(textOf(element)) ? [] : element.children.filter((child) => child !== picture);
  });
}

function removeMarked(parent: BodyParent, context: BodyContext): void {
  let inside = false;
  const kept: ElementContent[] = [];
  for (const [index, child] of parent.children.entries()) {
    if (child.type === 'comment' && START.test(child.value)) inside = endsAfter(parent, index);
    else if (child.type === 'comment' && END.test(child.value)) inside = false;
    else if (!inside || hasWords(child)) kept.push(child);
    else if (child.type === 'element') {
      keepStocks(child, context);
      context.removals.note('stock-charts', chartName(child));
    }
    if (child.type === 'element' && !inside) removeMarked(child, context);
  }
  if (kept.length < parent.children.length) parent.children = kept;
}

function hasWords(node: ElementContent): boolean {
  return !isBlankText(textOf(node));
}

/** What the chart is called: its text for those who cannot see it, else its address. */
function chartName(chart: Element): string {
  let name = '';
  const visit = (element: Element): void => {
    if (element.tagName === 'img' && name === '')
      name = attributeOf(element, 'alt') ?? attributeOf(element, 'src') ?? '';
  };
  visit(chart);
  walkElements(chart, visit);
  return name;
}

const START = /^\s*EM_StockImg_Start\s*$/i;
const END = /^\s*EM_StockImg_End\s*$/i;

/** A mark without an end after it, among the same children, marks nothing. */
function endsAfter(parent: BodyParent, index: number): boolean {
  return parent.children
    .slice(index + 1, index + 12)
    .some((node) => node.type === 'comment' && END.test(node.value));
}

function keepStocks(chart: Element, context: BodyContext): void {
  const visit = (element: Element): void => {
    const code = stockCodeOf(element);
    if (code !== undefined) addStock(context.stocks, code, '');
  };
  visit(chart);
  walkElements(chart, visit);
}
