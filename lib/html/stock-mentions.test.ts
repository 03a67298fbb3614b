import { describe, expect, it } from 'vitest';
import type { StockMention } from '@/lib/model/prepared-body';
import { addStock, stockCodeOf } from './stock-mentions';
import { element } from './tree/body-tree';

describe('stockCodeOf', () => {
  it.each([
    [{ dataCode: '1,600160' }, '1.600160'],
    [{ dataCode: '105.AAPL' }, '105.AAPL'],
    [{ id: 'stock_0.300343' }, '0.300343'],
    [{ dataCode: 'x" onclick="' }, undefined],
    [{ id: 'stockholm' }, undefined],
  ])('reads %j', (properties, code) => {
    expect(stockCodeOf(element('span', properties, []))).toBe(code);
  });
});

describe('addStock', () => {
  it('keeps a stock once and prefers a name to its code', () => {
    const stocks = new Map<string, StockMention>();
    addStock(stocks, '1.600160', '');
    addStock(stocks, '1.600160', '巨化股份');
    addStock(stocks, '1.600160', '其他');
    expect([...stocks.values()]).toEqual([{ code: '1.600160', name: '巨化股份' }]);
  });
});
