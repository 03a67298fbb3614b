import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { anyText, entryWith, feedWith, HOSTILE_TEXT } from './testing/hostile-feed';
import { isWellFormed } from './testing/is-well-formed';
import { writeFeed } from './write-feed';
import { plainText } from './xml';

const hostile = feedWith({
  title: HOSTILE_TEXT,
  subtitle: HOSTILE_TEXT,
  author: HOSTILE_TEXT,
  entries: [
    entryWith({
      title: HOSTILE_TEXT,
      html: `<p>${HOSTILE_TEXT}</p>`,
      summary: HOSTILE_TEXT,
      author: HOSTILE_TEXT,
      categories: [HOSTILE_TEXT],
      tags: ['a<b"c'],
    }),
    entryWith({ id: 'https://news.example/undated', instant: undefined, lang: 'en' }),
  ],
});
/** The parser takes space off both ends. */
const asRead = (text: string) => plainText(text).trim();

describe('Atom', () => {
  it('has what RFC 4287 says a feed and an entry must have', () => {
    const feed = parseAtomFeed(writeFeed(feedWith(), 'atom'));
    expect(feed).toMatchObject({
      id: 'https://news.example/search.xml?q=a&tag=b',
      title: { value: '金融消息' },
      updated: '2022-03-15T05:52:18+08:00',
      authors: [{ name: '金融消息' }],
      entries: [
        {
          id: 'https://news.example/a/2022/03/15/1',
          title: { value: '工信部' },
          updated: '2022-03-15T05:52:18+08:00',
          published: '2022-03-15T05:52:18+08:00',
          authors: [{ name: '商报' }],
          content: { value: '<p>正文。</p>', type: 'html' },
          summary: { value: '摘要。' },
          categories: [{ term: '商报' }, { term: '工业' }],
        },
      ],
    });
    expect(feed.links).toContainEqual({
      rel: 'self',
      type: 'application/atom+xml',
      href: 'https://news.example/search.xml?q=a&tag=b',
    });
    expect(feed.links?.filter(({ rel }) => rel === 'alternate')).toHaveLength(1);
    expect(feed.entries?.[0]?.links).toContainEqual({
      rel: 'alternate',
      type: 'text/html',
      href: 'https://news.example/a/2022/03/15/1.html',
    });
  });

  it('stays whole whatever is in it, and every entry says when it was updated', () => {
    const xml = writeFeed(hostile, 'atom');
    expect(isWellFormed(xml)).toBe(true);
    const feed = parseAtomFeed(xml);
    expect(feed.entries?.map(({ updated }) => updated)).toEqual([
      '2022-03-15T05:52:18+08:00',
      '1970-01-01T08:00:00+08:00',
    ]);
    expect(feed.entries?.[0]?.title?.value).toBe(asRead(HOSTILE_TEXT));
    expect(feed.entries?.[0]?.categories).toEqual([{ term: asRead(HOSTILE_TEXT) }, { term: 'a<b"c' }]);
  });

  it('says when it was updated even without entries', () => {
    expect(parseAtomFeed(writeFeed(feedWith({ entries: [] }), 'atom')).updated).toBe(
      '1970-01-01T08:00:00+08:00',
    );
  });
});

describe('RSS', () => {
  it('has what RSS 2.0 asks for, and the whole text', () => {
    const feed = parseRssFeed(writeFeed(feedWith(), 'rss'));
    expect(feed).toMatchObject({
      title: '金融消息',
      link: 'https://news.example/search?q=a&tag=b',
      description: '说明',
      language: 'zh-CN',
      lastBuildDate: 'Mon, 14 Mar 2022 21:52:18 GMT',
      items: [
        {
          title: '工信部',
          link: 'https://news.example/a/2022/03/15/1.html',
          guid: { value: 'https://news.example/a/2022/03/15/1', isPermaLink: false },
          pubDate: 'Mon, 14 Mar 2022 21:52:18 GMT',
          content: { encoded: '<p>正文。</p>' },
        },
      ],
    });
    expect(feed.atom?.links).toEqual([
      { rel: 'self', type: 'application/rss+xml', href: 'https://news.example/search.xml?q=a&tag=b' },
    ]);
  });

  it('stays whole whatever is in it', () => {
    const xml = writeFeed(hostile, 'rss');
    expect(isWellFormed(xml)).toBe(true);
    const [first, undated] = parseRssFeed(xml).items ?? [];
    expect(first?.title).toBe(asRead(HOSTILE_TEXT));
    expect(first?.content?.encoded).toBe(`<p>${plainText(HOSTILE_TEXT)}</p>`);
    expect(undated?.pubDate).toBeUndefined();
  });
});

describe('JSON Feed', () => {
  it('has what version 1.1 says it must have', () => {
    const json = writeFeed(feedWith(), 'json');
    expect(JSON.parse(json)).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: '金融消息',
      feed_url: 'https://news.example/search.xml?q=a&tag=b',
      items: [{ id: 'https://news.example/a/2022/03/15/1', content_html: '<p>正文。</p>' }],
    });
    expect(parseJsonFeed(json).items?.[0]?.date_published).toBe('2022-03-15T05:52:18+08:00');
  });

  it('holds no half surrogates and no control characters', () => {
    const json = writeFeed(hostile, 'json');
    expect(json).not.toMatch(/\\ud[89a-f]|\\u000[0-8b]/i);
    expect(parseJsonFeed(json).items?.[0]?.title).toBe(asRead(HOSTILE_TEXT));
  });
});

describe('any text', () => {
  it('comes out of a parser as it went in', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, html) => {
        const feed = feedWith({
          title: `x${title}x`,
          entries: [entryWith({ title: `x${title}x`, html: `x${html}x` })],
        });
        for (const format of ['atom', 'rss'] as const)
          expect(isWellFormed(writeFeed(feed, format))).toBe(true);
        expect(parseJsonFeed(writeFeed(feed, 'json')).title).toBe(plainText(`x${title}x`));
      }),
      { numRuns: 300 },
    );
  });
});
