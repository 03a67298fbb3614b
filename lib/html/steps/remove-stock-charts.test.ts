import { describe, expect, it } from 'vitest';
import { runStep } from '../testing/run-step';
import { removeStockCharts } from './remove-stock-charts';

describe('removeStockCharts', () => {
  it('removes what is between the marks and keeps the stock', () => {
    const { html, context } = runStep(
      removeStockCharts,
      '<p>一</p><!-- EM_StockImg_Start --><p><a href="http://q.example/1.600160" data-code="1,600160"><img src="http://c.example/p?a=1&b=2"></a></p><!-- EM_StockImg_End --><p>二</p>',
    );
    expect(html).toBe('<p>一</p><p>二</p>');
    expect([...context.stocks.keys()]).toEqual(['1.600160']);
  });

  it('removes a linked picture with a stock code anywhere', () => {
    const { html, context } = runStep(
      removeStockCharts,
      '<p>一<a href="x"><img data-code="0,300343" src="y"></a></p>',
    );
    expect(html).toBe('<p>一</p>');
    expect([...context.stocks.keys()]).toEqual(['0.300343']);
  });

  it('keeps words between the marks, and beside a picture in its link', () => {
    const { html, context } = runStep(
      removeStockCharts,
      '<!-- EM_StockImg_Start --><p>一句话。</p><p><img src="/c" alt="K图"></p><!-- EM_StockImg_End --><a data-code="0,300343"><img src="y">图为走势</a>',
    );
    expect(html).toBe('<p>一句话。</p>图为走势');
    expect(context.removals.list()).toEqual([{ step: 'stock-charts', count: 2, example: 'K图' }]);
  });

  it('keeps everything after a mark without an end, and other linked pictures', () => {
    const { html } = runStep(
      removeStockCharts,
      '<!-- EM_StockImg_Start --><p>一</p><a href="x"><img src="y"></a>',
    );
    expect(html).toBe('<p>一</p><a href="x"><img src="y"></a>');
  });
});
