import { describe, expect, it } from 'vitest';
import { runStep } from '../testing/run-step';
import { liftFlashSource } from './lift-flash-source';

describe('liftFlashSource', () => {
  it('lifts the name in brackets after the last sentence', () => {
    const { html, context } = runStep(liftFlashSource, '<p>同比增长12%。（第一快讯）</p>');
    expect(html).toBe('<p>同比增长12%。</p>');
    expect(context.attribution).toBe('第一快讯');
  });

  it('keeps other brackets', () => {
    const { html, context } = runStep(liftFlashSource, '<p>同比增长12%（单位）</p>');
    expect(html).toBe('<p>同比增长12%（单位）</p>');
    expect(context.attribution).toBeUndefined();
  });

  it.each(['本文不构成投资建议', '未经审计', '北京时间', '数据来自新华社', '详见官网', '下称公司'])(
    'keeps a remark: （%s）',
    (remark) => {
      const flash = `<p>净利润下降。（${remark}）</p>`;
      expect(runStep(liftFlashSource, flash).html).toBe(flash);
    },
  );

  it('keeps the name of a reporter and the end mark', () => {
    const { html } = runStep(liftFlashSource, '<p>增长。（记者张三）</p>');
    expect(html).toBe('<p>增长。（记者张三）</p>');
  });

  it('looks at bodies of one paragraph only', () => {
    const { html } = runStep(liftFlashSource, '<p>一</p><p>增长。（第一快讯）</p>');
    expect(html).toBe('<p>一</p><p>增长。（第一快讯）</p>');
  });
});
