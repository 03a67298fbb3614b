import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { viewOf } from '@/lib/site/view';
import { activityLevel, SourceRows } from './source-rows';

const at = (iso: string) => Date.parse(iso) / 1000;

const view = viewOf(
  {
    title: '日报',
    description: '',
    url: '',
    baseurl: '/news',
    lang: 'zh-CN',
    timezone: 'Asia/Shanghai',
  },
  at('2022-03-15T12:00:00Z'),
);

describe('SourceRows', () => {
  const sources = [
    { slug: 'zgzqb', name: '中国证券报', count: 1234, newest: at('2022-03-15T00:00:00+08:00') },
    { slug: '安海(香港)', name: '<b>&', count: 2, newest: at('2021-12-31T00:00:00+08:00') },
    { slug: "a'b=c", name: 'x', count: 1, newest: undefined },
  ];
  const recent = new Map([['zgzqb', 30]]);
  const rows = (id: string, shows: 'total' | 'recent') =>
    renderToStaticMarkup(
      <SourceRows view={view} groups={[{ id, title: id, sources }]} recent={recent} shows={shows} />,
    );

  it('writes name, bar, day and figure, and escapes what people named', () => {
    expect(rows('Z', 'total')).toBe(
      '<div id="sources" class="source-list"><section id="Z"><h2>Z</h2><ul>' +
        '<li><a href="/category/zgzqb">中国证券报</a><p class="b9">03-15 1,234</p></li>' +
        '<li><a href="/category/%E5%AE%89%E6%B5%B7(%E9%A6%99%E6%B8%AF)">&lt;b&gt;&amp;</a><p>2021-12 2</p></li>' +
        '<li><a href="/category/a&#x27;b=c">x</a><p> 1</p></li>' +
        '</ul></section></div>',
    );
  });

  it('shows the stories of the last 30 days where one looks for activity', () => {
    expect(rows('busy', 'recent')).toContain('<p class="b9">03-15 30</p>');
    expect(rows('busy', 'recent')).toContain('<p>2021-12 </p>');
  });
});

describe('activityLevel', () => {
  it('goes from 0 for nothing to 9 for the most', () => {
    expect([0, 1, 10, 100, 1000].map((count) => activityLevel(count, 1000))).toEqual([0, 1, 3, 6, 9]);
    expect(activityLevel(1, 1)).toBe(9);
  });
});
