import { describe, expect, it } from 'vitest';
import { runStep } from '../testing/run-step';
import { unwrapStockMentions } from './unwrap-stock-mentions';

describe('unwrapStockMentions', () => {
  it('makes stock names plain text and keeps the stocks', () => {
    const { html, context } = runStep(
      unwrapStockMentions,
      '<p><span id="stock_1.600160"><a href="http://q.example/1.600160" class="keytip" data-code="1,600160">巨化股份</a></span><span id="quote_1.600160">12.3</span>与<span web="1" href="x" class="em_stock_key_common" data-code="0,300343">联创股份</span></p>',
    );
    expect(html).toBe('<p>巨化股份与联创股份</p>');
    expect([...context.stocks.values()]).toEqual([
      { code: '1.600160', name: '巨化股份' },
      { code: '0.300343', name: '联创股份' },
    ]);
  });

  it('keeps links and spans without a stock', () => {
    const { html } = runStep(
      unwrapStockMentions,
      '<a href="x" data-code="abc">一</a><span id="stockholm">二</span>',
    );
    expect(html).toBe('<a href="x" data-code="abc">一</a><span id="stockholm">二</span>');
  });

  it('keeps a saying that only has the name of a quote', () => {
    const { html, context } = runStep(
      unwrapStockMentions,
      '<span id="quote_of_the_day">一句话。</span><span id="quote_1.600160">(12.34, +1.2%)</span>',
    );
    expect(html).toBe('<span id="quote_of_the_day">一句话。</span>');
    expect(context.removals.list()).toEqual([{ step: 'live-quotes', count: 1, example: '(12.34, +1.2%)' }]);
  });
});
