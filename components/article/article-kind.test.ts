import { describe, expect, it } from 'vitest';
import type { Post } from '@/lib/model/post';
import { articleKind } from './article-kind';

/** Tests stand in for the sanitiser, the only maker of SafeHtml. */
const safe = (html: string) => html as Post['html'];

describe('articleKind', () => {
  it.each([
    [42, '<p>央行：今日开展逆回购操作。</p>', 'flash'],
    [900, '<p>长文</p>', 'full'],
    [42, '<p>数据</p><table><tr><td>1</td></tr></table>', 'full'],
    [0, '<figure><img src="/a.svg" alt=""></figure>', 'full'],
    [0, '', 'empty'],
    [0, '<p></p>', 'empty'],
  ])('%i characters of %s are %s', (length, html, kind) => {
    expect(articleKind({ length, html: safe(html) })).toBe(kind);
  });
});
