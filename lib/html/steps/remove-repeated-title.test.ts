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

  it('keeps a section that is named like the post', () => {
    const { html } = runStep(removeRepeatedTitle, '<h2>背景</h2><p>一</p><h2>总结</h2><p>二</p>', {
      title: '总结',
    });
    expect(html).toBe('<h2>背景</h2><p>一</p><h2>总结</h2><p>二</p>');
  });

  it.each([
    ['C++ 入门', 'C# 入门'],
    ['涨幅15%', '涨幅1.5%'],
    ['$100', '€100'],
    ["we'll go", 'well go'],
    ['कि', 'की'],
  ])('tells %s from %s', (title, line) => {
    expect(runStep(removeRepeatedTitle, `<p>${line}</p>`, { title }).html).toBe(`<p>${line}</p>`);
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
