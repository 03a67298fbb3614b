import { parseOpml } from 'feedsmith';
import { describe, expect, it, vi } from 'vitest';
import type { FiledPost } from '@/lib/model/post';
import { EVERYTHING } from '@/lib/model/post-filter';
import { EXAMPLE_POST } from '@/lib/model/testing/example-post';
import { EXAMPLE_SITE } from '@/lib/model/testing/example-site';
import { feedOf } from './feed';
import { isWellFormed } from './testing/is-well-formed';
import { writeOpml } from './opml';

const site = { ...EXAMPLE_SITE, baseurl: '/news' };
const post: FiledPost = {
  ...EXAMPLE_POST,
  path: '_posts/2022-03-15-1.md',
  picture: { src: '/news/assets/a.png', alt: '', width: undefined, height: undefined },
  html: '<p><a href="/news/b.html">x</a></p>' as FiledPost['html'],
  categories: [{ slug: 'a', name: '商报' }],
};

describe('feedOf', () => {
  it('makes every address absolute, below baseurl', () => {
    vi.stubEnv('SITE_URL', '');
    const feed = feedOf(site, { scope: { kind: 'category', slug: 'a' }, name: '商报' }, [post], 'rss');
    expect(feed).toMatchObject({
      title: '金融消息 | 商报',
      self: 'https://finews.example/news/feed/a.rss',
      home: 'https://finews.example/news/category/a',
      entries: [
        {
          id: 'https://finews.example/news/a/2022/03/15/1',
          url: 'https://finews.example/news/a/2022/03/15/1.html',
          html: '<p><a href="https://finews.example/news/b.html">x</a></p>',
          picture: 'https://finews.example/news/assets/a.png',
          author: '商报',
        },
      ],
    });
  });

  it('has one address for each state of the filter', () => {
    const filter = { ...EVERYTHING, text: '证券 & 银行', sources: ['a', 'b'] };
    const feed = feedOf(site, { scope: { kind: 'filter', filter } }, [], 'json');
    expect(feed.self).toBe(
      'https://finews.example/news/search.json?q=%E8%AF%81%E5%88%B8+%26+%E9%93%B6%E8%A1%8C&source=a&source=b',
    );
    expect(feed.home).toBe(feed.self.replace('.json', ''));
  });
});

describe('writeOpml', () => {
  it('lists the feed of every source', () => {
    const opml = writeOpml(site, [
      { slug: 'a', name: '商报' },
      { slug: '中"<', name: 'A & "B" <c>' },
    ]);
    expect(isWellFormed(opml)).toBe(true);
    expect(parseOpml(opml).body?.outlines?.[0]?.outlines).toMatchObject([
      { text: '商报', type: 'rss', xmlUrl: 'https://finews.example/news/feed/a.xml' },
      { text: 'A & "B" <c>', xmlUrl: 'https://finews.example/news/feed/%E4%B8%AD%22%3C.xml' },
    ]);
  });
});
