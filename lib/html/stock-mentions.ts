import type { Element } from 'hast';
import type { StockMention } from '@/lib/model/prepared-body';
import { attributeOf } from './tree/body-tree';

/** The stock an element stands for, as `1.600160`: from `data-code="1,600160"` or `id="stock_1.600160"`. */
export function stockCodeOf(element: Element): string | undefined {
  const code = attributeOf(element, 'dataCode') ?? /^stock_(.+)$/.exec(attributeOf(element, 'id') ?? '')?.[1];
  const match = code === undefined ? null : CODE.exec(code.trim());
  return match === null ? undefined : `${match[1] ?? ''}.${match[2] ?? ''}`;
}

/** Market number and code, such as `1,600160`, `0.300343`, `116,00700`, `105.AAPL`. */
const CODE = /^(\d{1,3})[,.]([A-Za-z0-9._-]{1,12})$/;

/** Adds a stock once; a name takes the place of a code that stood for it. */
export function addStock(stocks: Map<string, StockMention>, code: string, name: string): void {
  const known = stocks.get(code);
  if (known !== undefined && known.name !== code) return;
  stocks.set(code, { code, name: name === '' ? code : name.slice(0, 60) });
}
