import { describe, expect, it } from 'vitest';
import type { Post } from '@/lib/model/post';
import type { SafeHtml } from '@/lib/model/safe-html';
import { EXAMPLE_POST } from '@/lib/model/testing/example-post';
import type { JekyllPost } from '../jekyll/jekyll-dump';
import { compareBodies, type BodyComparison } from './compare-sites';

interface Sides {
  readonly jekyll: string;
  readonly ours: string;
  readonly literal?: string;
  readonly post?: Partial<Post>;
}

function compare({ jekyll, ours, literal, post }: Sides): BodyComparison {
  const theirs: JekyllPost = {
    path: '_posts/2024-03-05-x.md',
    url: '/x',
    title: 'Some title',
    instant: 0,
    date: '',
    unread: false,
    categories: [],
    tags: [],
    html: jekyll,
    literal: literal ?? null,
    failure: null,
    excerpt: null,
  };
  return compareBodies(theirs, {
    ...EXAMPLE_POST,
    title: 'Some title',
    html: ours as SafeHtml,
    ...post,
  });
}

describe('comparing bodies', () => {
  it('finds markup that shows the same text equal', () => {
    expect(compare({ jekyll: '<p>One <em>two</em>.</p>', ours: '<p>One two.</p>' })).toEqual({
      kind: 'equal',
    });
  });

  it.each<[string, Sides]>([
    ['punctuation', { jekyll: '<p>“Yes” – he said…</p>', ours: '<p>"Yes" -- he said...</p>' }],
    ['title', { jekyll: '<h1>Some “title”</h1><p>Text.</p>', ours: '<p>Text.</p>' }],
    ['title', { jekyll: '<p>Text.</p><h2>Some title</h2><p>More.</p>', ours: '<p>Text.</p><p>More.</p>' }],
    ['hidden', { jekyll: '<p style="display:none">Gone</p><p>Text.</p>', ours: '<p>Text.</p>' }],
    ['controls', { jekyll: '<button>Press</button><p>Text.</p>', ours: '<p>Text.</p>' }],
    ['pipes', { jekyll: '<table><tr><td>a</td><td>b</td></tr></table>', ours: '<p>a|b</p>' }],
    [
      'definitions',
      {
        jekyll: '<p>a ([name][1])</p><table><tr><td>[1]: http://x.cn/ "b</td><td>c"</td></tr></table>',
        ours: '<p>a (name)</p>',
      },
    ],
    ['numbers', { jekyll: '<p>In</p><ol><li>was it</li></ol>', ours: '<p>In 2024. was it</p>' }],
    [
      'contents',
      {
        jekyll: '<p>a</p><ul id="markdown-toc"><li>One</li></ul><h2>One</h2>',
        ours: '<p>a</p><ul><li>x</li></ul><ul><li>One</li></ul><h2>One</h2>',
      },
    ],
    ['leftovers', { jekyll: '<p>## Head **bold</p>', ours: '<p>Head bold</p>' }],
    ['formulas', { jekyll: '<p>\\(a + b\\)</p>', ours: '<p>$$a + b$$</p>' }],
    [
      'footnotes',
      {
        jekyll: '<p>a<sup>1</sup></p><div class="footnotes">Note ↩</div>',
        ours: '<p>a<sup>1</sup></p><h2>注释</h2><p>Note</p>',
      },
    ],
    ['liquid', { jekyll: '<p>1 of 2</p>', literal: '<p>1 of {{ x }}</p>', ours: '<p>1 of {{ x }}</p>' }],
    [
      'trailer',
      {
        jekyll: '<p>正文。</p><p>（文章来源：中国证券报）</p><p>http://x.cn/a</p><p>返回首页</p>',
        ours: '<p>正文。</p>',
        post: { attribution: '中国证券报', original: 'http://x.cn/a' },
      },
    ],
  ])('counts %s as deliberate, and nothing else', (name, sides) => {
    expect(compare(sides)).toEqual({ kind: 'deliberate', names: [name] });
  });

  it.each<[string, Sides]>([
    ['lost words', { jekyll: '<p>One two three.</p>', ours: '<p>One three.</p>' }],
    ['added words', { jekyll: '<p>One.</p>', ours: '<p>One two.</p>' }],
    ['marks that we leave', { jekyll: '<p>bold</p>', ours: '<p>**bold**</p>' }],
    ['words joined at quotation marks', { jekyll: '<p>“one” “two”</p>', ours: '<p>“one”“two”</p>' }],
    ['joined words', { jekyll: '<p>one two</p>', ours: '<p>onetwo</p>' }],
    ['another order', { jekyll: '<p>one</p><p>two</p>', ours: '<p>two</p><p>one</p>' }],
    ['tags that were words', { jekyll: '<p>an &lt;h1&gt; tag</p>', ours: '<p>an tag</p>' }],
  ])('reports %s', (_, sides) => {
    expect(compare(sides).kind).toBe('different');
  });
});
