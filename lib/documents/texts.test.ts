import { describe, expect, it } from 'vitest';
import { llmsText, robotsText, securityText, webManifest, writeRedirects } from './texts';

const site = {
  title: '金融\n消息',
  description: '说明',
  url: 'https://news.example',
  baseurl: '/news',
  lang: 'zh-CN',
  timezone: 'Asia/Shanghai',
};

describe('robotsText', () => {
  it('closes searches and names the sitemaps', () => {
    expect(robotsText(site).split('\n')).toEqual([
      'User-agent: *',
      'Disallow: /news/search$',
      'Disallow: /news/search?',
      'Disallow: /news/search.',
      'Disallow: /news/palette.json',
      '',
      'Sitemap: https://news.example/news/sitemap.xml',
      'Sitemap: https://news.example/news/news-sitemap.xml',
      '',
    ]);
  });
});

describe('llmsText', () => {
  it('leads to sources and to stories as Markdown', () => {
    const text = llmsText(
      site,
      [{ slug: 'a)', name: '商报', count: 3, newest: undefined }],
      [
        {
          id: 1,
          permalink: '/a/1.html',
          title: '[一] 二',
          instant: undefined,
          category: undefined,
          excerpt: '摘\n要',
          length: 1,
          picture: undefined,
        },
      ],
    );
    expect(text).toMatch(/^# 金融 消息\n\n> 说明\n/);
    expect(text).toContain('- [商报](https://news.example/news/category/a%29): ');
    expect(text).toContain('- [\\[一\\] 二](https://news.example/news/a/1.html.md): 摘 要\n');
  });

  it('leaves no HTML in names', () => {
    const hostile = '</a><script>alert(1)</script><img src=x onerror=alert(1)>&lt;';
    const text = llmsText(
      { ...site, title: hostile, description: hostile },
      [{ slug: 'a', name: hostile, count: 3, newest: undefined }],
      [],
    );
    expect(text).not.toContain('<');
    expect(text).toContain('&lt;script>alert(1)&lt;/script>&lt;img src=x onerror=alert(1)>&amp;lt;');
  });
});

describe('securityText', () => {
  it.each([
    ['2026-11-23T08:00:00Z', '2027-05-01T00:00:00.000Z'],
    ['2026-06-30T23:59:59Z', '2026-12-01T00:00:00.000Z'],
  ])('at %s expires at %s', (now, expires) => {
    expect(securityText('mailto:a@b.example', 'https://news.example/x', Date.parse(now) / 1000)).toBe(
      `Contact: mailto:a@b.example\nExpires: ${expires}\nCanonical: https://news.example/x\n`,
    );
  });
});

describe('webManifest', () => {
  it('begins at baseurl', () => {
    expect(JSON.parse(webManifest(site))).toMatchObject({
      start_url: '/news/',
      scope: '/news/',
      lang: 'zh-CN',
    });
  });
});

describe('writeRedirects', () => {
  it.each([
    [[], {}],
    [[[]], {}],
    [[[{ from: '/a"', to: '/b' }], [], [{ from: '/c', to: '/d' }]], { '/a"': '/b', '/c': '/d' }],
  ])('%j is JSON', (batches, expected) => {
    expect(JSON.parse([...writeRedirects(batches)].join(''))).toEqual(expected);
  });
});
