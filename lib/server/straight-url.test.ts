import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE_INSTANT, sampleEntry } from '@/lib/archive/testing/sample-entry';
import { ScratchArchive } from '@/lib/archive/testing/scratch-archive';
import { findAddress } from '@/lib/reader/by-path';
import { routes } from '@/lib/site/urls/routes';
import { straightUrl } from './straight-url';

const TAILS = [
  '。',
  ')',
  ',',
  '，快看',
  '"',
  '>',
  '」',
  '…',
  '!',
  '*',
  ']',
  '&from=timeline',
  '&tdsourcetag=s_pcqq',
];
const BASES = ['', '/blog'];

let shortLink = '';
beforeEach(() => {
  const archive = new ScratchArchive();
  archive.put(
    sampleEntry('a.md', { permalink: '/news/2022/03/15/a.html', tags: ['b(c)'], redirectFrom: ['/old/'] }),
    sampleEntry('b.md', { permalink: '/%E4%B8%AD%E6%96%87/', instant: SAMPLE_INSTANT + 1 }),
    sampleEntry('moved.md', { permalink: '/moved.html', redirectTo: 'https://elsewhere.example/?a#b' }),
    ...Array.from({ length: 130 }, (_, index) =>
      sampleEntry(`more-${index}.md`, { instant: SAMPLE_INSTANT + 10 + index }),
    ),
  );
  const [post] = archive.reader.newest('all', '', 1);
  shortLink = post === undefined ? '' : routes.shortLink(post);
  globalThis.broadsheetArchive = archive.reader;
});
afterEach(() => {
  globalThis.broadsheetArchive = undefined;
});

describe('straightUrl', () => {
  it('leads on from a tail behind every kind of address', async () => {
    const addresses = [
      ['/news/2022/03/15/a.html', '/news/2022/03/15/a.html'],
      ['/%E4%B8%AD%E6%96%87/', '/%E4%B8%AD%E6%96%87/'],
      ['/category/jinrong', '/category/jinrong'],
      ['/category/jinrong/page/2', '/category/jinrong/page/2'],
      ['/category/jinrong/archive', '/category/jinrong/archive'],
      ['/tags/b(c)', '/tags/b(c)'],
      ['/latest', '/latest'],
      ['/archive', '/archive'],
      ['/categories', '/categories'],
      ['/2022/03/15/', '/2022/03/15/'],
      ['/2022/03', '/2022/03/'],
      ['/feed.xml', '/feed.xml'],
      ['/old/', '/news/2022/03/15/a.html'],
      [shortLink, '/more-129.html'],
    ] as const;
    for (const base of BASES)
      for (const [path, to] of addresses)
        for (const tail of TAILS) {
          const url = `${base}${path}${encodeURIComponent(tail)}?x=1`;
          expect(await straightUrl(url, base), url).toEqual({ status: 308, location: `${base}${to}?x=1` });
        }
  });

  it.each([
    ['/news/2022/03/15/a.html快看', '/news/2022/03/15/a.html'],
    ['/news/2022/03/15/a.HTML', '/news/2022/03/15/a.html'],
    ['/news/2022/03/15/a.Html。', '/news/2022/03/15/a.html'],
    ['/news/2022/03/15/a.html%E3%80', '/news/2022/03/15/a.html'],
    ['/news/2022/03/15/a.html%0A', '/news/2022/03/15/a.html'],
    ['/news/2022/03/15/a.html&utm_source=a&utm_medium=b', '/news/2022/03/15/a.html'],
    ['/latest/index.html', '/latest'],
    ['/Category/Jinrong', '/category/jinrong'],
    ['/index.html', '/'],
    ['/%E3%80%82', '/'],
    ['/moved.html。', 'https://elsewhere.example/?a#b'],
  ])('leads on from %s for good', async (url, location) => {
    expect(await straightUrl(url, '')).toEqual({ status: 308, location });
    const raw = Buffer.from(url).toString('latin1');
    expect(await straightUrl(raw, '')).toEqual({ status: 308, location });
  });

  it.each([
    ['/feed', '/feed.xml'],
    ['/feed/?a=1', '/feed.xml?a=1'],
    ['/rss/', '/feed.xml'],
    ['/archive/2022', '/2022/'],
    ['/archive/2022/3/', '/2022/03/'],
    ['/archive/2022/03/15', '/2022/03/15/'],
    ['/archive/2022。', '/2022/'],
    ['/page2/', '/latest/page/2'],
    ['/page/2/index.html', '/latest/page/2'],
    ['/page1', '/latest'],
  ])('leads on from %s, another program’s name', async (url, location) => {
    expect(await straightUrl(url, '')).toEqual({ status: 302, location });
  });

  it.each([
    '/',
    '/news/2022/03/15/a.html',
    '/tags/b(c)',
    '/%E4%B8%AD%E6%96%87',
    '/moved.html',
    '/no-such.html。',
    '/category/no-such)',
    '/archive/1999',
    '/page9/',
    '//evil.example/',
    '//evil.example/news/2022/03/15/a.html。',
    '/\\evil.example。',
    '/_next/static/x.js)',
    '/_next/image?url=%2Fa.png&w=64',
    '/search?q=a。',
    '/healthz)',
    '/%E0%A4%A',
  ])('leaves %s as it is', async (url) => {
    expect(await straightUrl(url, '')).toBeUndefined();
  });

  it('leaves what the publisher has at such a name', async () => {
    const archive = new ScratchArchive();
    archive.put(
      sampleEntry('a.md', { permalink: '/feed/' }),
      sampleEntry('b.md', { permalink: '/page2/', instant: SAMPLE_INSTANT + 1 }),
    );
    globalThis.broadsheetArchive = archive.reader;
    expect(await straightUrl('/feed/', '')).toBeUndefined();
    expect(await straightUrl('/page2/', '')).toBeUndefined();
  });

  it('leads only to addresses of the site, at once', async () => {
    const part = fc.oneof(
      fc.constantFrom(
        '/',
        '//',
        '/news/2022/03/15/a',
        '.html',
        '.HTML',
        '/category/jinrong',
        '/archive/2022',
        '/page2',
      ),
      fc.constantFrom('。', '%E3', '%5C', '%2F', '..', '@evil.example', ':', '?', '#', '&', '\\', '%0A', ')'),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 6 }), async (parts) => {
        const found = await straightUrl(`/${parts.join('')}`, '');
        if (found === undefined || found.location.startsWith('https://elsewhere.example/')) return;
        const path = found.location.replace(/[?#].*$/s, '');
        expect(path).toMatch(/^\/(?![/\\])/);
        expect(await findAddress(path)).toBe(path);
        expect(await straightUrl(path, '')).toBeUndefined();
      }),
    );
  });
});
