import { describe, expect, it } from 'vitest';
import { runStep } from '../testing/run-step';
import { removeRepeatedTitle } from './remove-repeated-title';

describe('removeRepeatedTitle', () => {
  it('removes a first line or heading that repeats the title', () => {
    const { html } = runStep(removeRepeatedTitle, '<h1>“稳增长” 再发力</h1><p>“稳增长”再发力</p><p>一</p>', {
      title: '"稳增长"再发力',
    });
    expect(html).toBe('<p>一</p>');
  });

  it('removes a heading that repeats the title further down', () => {
    const { html } = runStep(removeRepeatedTitle, '<p>首页</p><h1>稳增长</h1><p>稳增长</p>', {
      title: '稳增长',
    });
    expect(html).toBe('<p>首页</p><p>稳增长</p>');
  });

  it('keeps other first lines', () => {
    const { html } = runStep(removeRepeatedTitle, '<p>稳增长再发力的原因</p>', { title: '稳增长再发力' });
    expect(html).toBe('<p>稳增长再发力的原因</p>');
  });

  it('lifts the first heading of a post without a title', () => {
    const { html, context } = runStep(removeRepeatedTitle, '<h2>一\n 二</h2><h2>三</h2><p>四</p>', {
      title: ' ',
    });
    expect(html).toBe('<h2>三</h2><p>四</p>');
    expect(context.heading).toBe('一 二');
  });
});
