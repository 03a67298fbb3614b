import { describe, expect, it } from 'vitest';
import { runStep } from '../testing/run-step';
import { liftAttribution } from './lift-attribution';

describe('liftAttribution', () => {
  it('lifts the last line', () => {
    const { html, context } = runStep(liftAttribution, '<p>一。</p><p>（文章来源：证券观察）</p>');
    expect(html).toBe('<p>一。</p>');
    expect(context.attribution).toBe('证券观察');
  });

  it('takes a name with brackets of its own', () => {
    const { html, context } = runStep(liftAttribution, '<p>一。</p><p>（文章来源：海川证券(香港)）</p>');
    expect(html).toBe('<p>一。</p>');
    expect(context.attribution).toBe('海川证券(香港)');
  });

  it('knows its other spellings', () => {
    const { html, context } = runStep(liftAttribution, '<p>一。</p><p>来源: 第一观察 </p>');
    expect(html).toBe('<p>一。</p>');
    expect(context.attribution).toBe('第一观察');
  });

  it('takes a marked line anywhere, whatever it says', () => {
    const { html, context } = runStep(
      liftAttribution,
      '<p class="em_media">（财经观察）</p><p>1</p><p>2</p><p>3</p><p>4</p><p>5</p>',
    );
    expect(html).toBe('<p>1</p><p>2</p><p>3</p><p>4</p><p>5</p>');
    expect(context.attribution).toBe('财经观察');
  });

  it.each([
    '消息来源：一位不愿具名的高管告诉记者，合并已经取消。',
    '来源：知情人士透露公司已经停产',
    '文章来源：一次酒后的谈话',
    '（文章来源：他不肯说）',
    '来源：三条溪，一口井',
  ])('keeps a line that says more than a name: %s', (line) => {
    for (const start of ['<p>', '<p class="em_media">', '<p class="system_media">']) {
      const { html } = runStep(liftAttribution, `<p>一。</p>${start}${line}</p>`);
      expect(html).toBe(`<p>一。</p>${start}${line}</p>`);
    }
  });

  it('keeps credits of figures, sentences and lines far from the end', () => {
    const { html, context } = runStep(
      liftAttribution,
      '<p>来源：一</p><p>1</p><p>2</p><p>数据来源：Wind</p><p>（资料来源：公司公告）</p><p>收入来源：利息。其他来源不明。</p>',
    );
    expect(html).toBe(
      '<p>来源：一</p><p>1</p><p>2</p><p>数据来源：Wind</p><p>（资料来源：公司公告）</p><p>收入来源：利息。其他来源不明。</p>',
    );
    expect(context.attribution).toBeUndefined();
  });
});
