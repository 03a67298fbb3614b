import { describe, expect, it } from 'vitest';
import type { PostSummary } from '@/lib/model/post';
import { isWellFormed } from './testing/is-well-formed';
import { writeNewsSitemap, writeSitemap, writeSitemapIndex } from './sitemaps';

const urls = [{ url: 'https://news.example/a&b', instant: 1_647_294_738 }, { url: 'https://news.example/c' }];

describe('writeSitemap', () => {
  it('is one document, a part for each batch', () => {
    const parts = [...writeSitemap([urls, [], urls], 'Asia/Shanghai')];
    expect(parts).toHaveLength(5);
    expect(isWellFormed(parts.join(''))).toBe(true);
    expect(parts[1]).toBe(
      '<url><loc>https://news.example/a&amp;b</loc><lastmod>2022-03-15T05:52:18+08:00</lastmod></url>\n' +
        '<url><loc>https://news.example/c</loc></url>\n',
    );
  });
});

describe('writeSitemapIndex', () => {
  it('names files with the time of their newest story', () => {
    const xml = writeSitemapIndex(urls, 'UTC');
    expect(isWellFormed(xml)).toBe(true);
    expect(xml).toContain(
      '<sitemap><loc>https://news.example/a&amp;b</loc><lastmod>2022-03-14T21:52:18+00:00<',
    );
  });
});

describe('writeNewsSitemap', () => {
  const site = {
    title: '消息 & <报>',
    description: '',
    url: 'https://news.example',
    baseurl: '',
    timezone: 'Asia/Shanghai',
  };
  const post: PostSummary = {
    id: 1,
    permalink: '/1.html',
    title: ']]> & \u0000',
    instant: 1_647_294_738,
    category: undefined,
    excerpt: '',
    length: 1,
    picture: undefined,
  };

  it.each([
    ['zh-CN', 'zh-cn'],
    ['zh-Hant-HK', 'zh-tw'],
    ['en-GB', 'en'],
  ])('tells news search the language of a site in %s', (lang, expected) => {
    const xml = writeNewsSitemap({ ...site, lang }, [post, { ...post, instant: undefined }]);
    expect(isWellFormed(xml)).toBe(true);
    expect(xml.match(/<url>/g)).toHaveLength(1);
    expect(xml).toContain(
      '<url><loc>https://news.example/1.html</loc><news:news><news:publication><news:name>消息 &amp; &lt;报&gt;</news:name>' +
        `<news:language>${expected}</news:language></news:publication>` +
        '<news:publication_date>2022-03-15T05:52:18+08:00</news:publication_date><news:title>]]&gt; &amp; </news:title>',
    );
  });
});
