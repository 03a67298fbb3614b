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

  it('removes a list of nothing else', () => {
    const { html, context } = runStep(
      removeBackLinks,
      '<ul><li><a href="/">返回首页</a></li> <li><a href="/x">返回列表</a></li></ul><p>一</p>',
    );
    expect(html).toBe('<p>一</p>');
    expect(context.removals.list()).toEqual([{ step: 'back-links', count: 1, example: '返回首页 返回列表' }]);
  });

  it.each([
    '<p>微信扫一扫，成了菜市场的新标配。</p>',
    '<p>打开微信扫一扫就能坐公交，这座城市用了三年。</p>',
    '<p>微信扫一扫，关注我们。</p>',
    '<p>分享到朋友圈</p>',
    '<p>扫描二维码</p>',
    '<p><a href="/x">返回地球的航天员成了新闻</a></p>',
    '<p><a href="/">返回首页</a>的按钮在哪里</p>',
    '<ul><li><a href="/">返回首页</a></li><li>一</li></ul>',
  ])('keeps what has another word or ends like a sentence: %s', (line) => {
    const { html, context } = runStep(removeBackLinks, line);
    expect(html).toBe(line);
    expect(context.removals.list()).toEqual([]);
  });

  it('keeps sentences about returning', () => {
    const { html } = runStep(removeBackLinks, '<p>返回首页</p><p><a href="/x">返回的资金</a>逐步增加。</p>');
    expect(html).toBe('<p>返回首页</p><p><a href="/x">返回的资金</a>逐步增加。</p>');
  });
});
