import type { Element } from 'hast';
import type { BodyContext } from '../body-context';
import { addStock, stockCodeOf } from '../stock-mentions';
import { attributeOf, type BodyTree, textOf } from '../tree/body-tree';
import { rewriteElements } from '../tree/walk';

/**
 * Makes stock names plain text again: links and spans with a stock code (`keytip`, `em_stock_key_common`,
 * `stock_…`) are unwrapped, the places for live quotes (`quote_…`), figures at most, removed, the stocks kept as data.
 */
export function unwrapStockMentions(tree: BodyTree, context: BodyContext): void {
  rewriteElements(tree, (element) => {
    if (element.tagName !== 'a' && element.tagName !== 'span') return undefined;
    if (/^quote_/.test(attributeOf(element, 'id') ?? '') && QUOTE.test(textOf(element))) {
      context.removals.note('live-quotes', textOf(element));
      return [];
    }
    const code = stockCodeOf(element);
    if (code === undefined) return undefined;
    addStock(context.stocks, code, nameOf(element));
    return element.children;
  });
}

/** `(12.34, +1.2%)`. */
const QUOTE = /^[\s\d.,，:：;；+\-−%％()（）[\]↑↓▲▼]*$/;

function nameOf(element: Element): string {
  return textOf(element).replace(/\s+/g, ' ').trim();
}
