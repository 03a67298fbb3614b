import { describe, expect, it } from 'vitest';
import { runStep } from '../testing/run-step';
import { removeBackLinks } from './remove-back-links';

describe('removeBackLinks', () => {
  it('removes lines of back links', () => {
    const { html } = runStep(
      removeBackLinks,
      '<p><a href="/x">返回中国证券报新闻</a>｜<a href="/">返回首页</a></p><p>一</p>',
    );
    expect(html).toBe('<p>一</p>');
  });

  it('removes lines that ask to share or scan', () => {
    const { html } = runStep(
      removeBackLinks,
      '<p>分享到：微信 朋友圈</p><p>微信扫一扫，关注我们</p><p>一</p>',
    );
    expect(html).toBe('<p>一</p>');
  });

  it('keeps sentences about returning', () => {
    const { html } = runStep(removeBackLinks, '<p>返回首页</p><p><a href="/x">返回的资金</a>逐步增加。</p>');
    expect(html).toBe('<p>返回首页</p><p><a href="/x">返回的资金</a>逐步增加。</p>');
  });
});
