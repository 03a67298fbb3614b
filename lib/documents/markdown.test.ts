import { describe, expect, it } from 'vitest';
import { prepareBody } from '@/lib/html/prepare-body';
import type { Post } from '@/lib/model/post';
import { EXAMPLE_POST } from '@/lib/model/testing/example-post';
import { EXAMPLE_SITE } from '@/lib/model/testing/example-site';
import { articleMarkdown } from './markdown';

const site = { ...EXAMPLE_SITE, url: 'https://news.example' };

function markdownOf(body: string, over: Partial<Post> = {}): string {
  const post: Post = {
    ...EXAMPLE_POST,
    permalink: '/a/1.html',
    title: '标题 *一* [二] # <b>',
    html: prepareBody({ body, format: 'html', title: '标题' }).html,
    attribution: '新华社',
    original: 'https://source.example/1',
    ...over,
  };
  return articleMarkdown(post, site);
}

describe('articleMarkdown', () => {
  it('is the whole story', () => {
    expect(
      markdownOf(
        '<h2>小标题</h2><p>正文 <strong>重点</strong><a href="/b.html">链接</a></p><ul><li>一</li><li>二</li></ul>' +
          '<table><tr><th>代码</th><th>价</th></tr><tr><td>600519</td><td>1|2</td></tr></table><p><img src="/a.png" alt="图"></p>',
      ),
    ).toMatchInlineSnapshot(`
      "# 标题 \\*一\\* \\[二] # \\<b>

      [商报](https://news.example/category/a) · 文章来源：新华社 · 2022-03-15T05:52:18+08:00 · [本文链接](https://news.example/a/1.html) · [原文](https://source.example/1)

      ## 小标题

      正文 **重点**[链接](https://news.example/b.html)

      - 一
      - 二

      | 代码     | 价    |
      | ------ | ---- |
      | 600519 | 1\\|2 |

      ![图](https://news.example/a.png)
      "
    `);
  });

  it('shows text that looks like Markdown or HTML as text', () => {
    expect(markdownOf('<p># 不是标题 &lt;script&gt; *星* `码` [x](y)</p>')).toContain(
      '# 不是标题 \\<script> \\*星\\* \\`码\\` \\[x]\\(y)',
    );
  });

  it('needs nothing but a title', () => {
    const bare = { instant: undefined, category: undefined, attribution: undefined, original: undefined };
    expect(markdownOf('', bare)).toContain('https://news.example/a/1.html');
  });
});
