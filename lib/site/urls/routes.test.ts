import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '@/lib/model/post-filter';
import { routes } from './routes';

describe('routes', () => {
  it('encodes slugs and tags once', () => {
    expect(routes.category({ slug: 'zhongguozhengquanbao' })).toBe('/category/zhongguozhengquanbao');
    expect(routes.category({ slug: 'anhaiguojizhengquan(xianggang)' })).toBe(
      '/category/anhaiguojizhengquan(xianggang)',
    );
    expect(routes.tag('A股/50%')).toBe('/tags/A%E8%82%A1%2F50%25');
  });

  it('leaves the number out of the front of a list', () => {
    expect(routes.latest()).toBe('/latest');
    expect(routes.latest(12)).toBe('/latest/page/12');
    expect(routes.category({ slug: '21caijingAPP' }, 3)).toBe('/category/21caijingAPP/page/3');
  });

  it('writes dates as paths that end in a slash, pages of a day without', () => {
    expect(['2022', '2022-03', '2022-03-15'].map((period) => routes.period(period))).toEqual([
      '/2022/',
      '/2022/03/',
      '/2022/03/15/',
    ]);
    expect(routes.period('2022-03-15', 2)).toBe('/2022/03/15/page/2');
    expect(routes.sourceArchive({ slug: '安海' }, '2022')).toBe('/category/%E5%AE%89%E6%B5%B7/archive/2022');
    expect(routes.sourceArchive({ slug: 'a' })).toBe('/category/a/archive');
  });

  it('keeps the permalink of a post as Jekyll wrote it', () => {
    expect(routes.post({ permalink: '/a/2022/03/15/%E6%96%87.html' })).toBe('/a/2022/03/15/%E6%96%87.html');
  });

  it('writes a filter as the query of the search', () => {
    expect(routes.search()).toBe('/search');
    const filter = { ...EVERYTHING, text: 'A股 ETF', sources: ['a', 'b'] };
    expect(routes.search(filter, { order: 'relevance' })).toBe(
      '/search?q=A%E8%82%A1+ETF&source=a&source=b&order=relevance',
    );
  });

  it('never leads to another host', () => {
    expect(routes.post({ permalink: '//evil.example/x' })).toBe('/evil.example/x');
  });
});

describe('routes to feeds', () => {
  it('are where jekyll-feed had them, with the other formats beside', () => {
    expect(routes.feed({ kind: 'site' }, 'atom')).toBe('/feed.xml');
    expect(routes.feed({ kind: 'site' }, 'rss')).toBe('/rss.xml');
    expect(routes.feed({ kind: 'site' }, 'json')).toBe('/feed.json');
    expect(routes.feed({ kind: 'category', slug: 'a b' }, 'atom')).toBe('/feed/a%20b.xml');
    expect(routes.feed({ kind: 'tag', tag: '中' }, 'rss')).toBe('/feed/tag/%E4%B8%AD.rss');
    expect(routes.feed({ kind: 'filter', filter: { ...EVERYTHING, text: 'a' } }, 'json')).toBe(
      '/search.json?q=a',
    );
  });

  it('put .md behind the path of a story', () => {
    expect(routes.markdown({ permalink: '/a/1.html' })).toBe('/a/1.html.md');
    expect(routes.markdown({ permalink: '/a/1/' })).toBe('/a/1.md');
  });
});
