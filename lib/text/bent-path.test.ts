import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeBent, straightPaths } from './bent-path';
import { canonicalPath } from './permalink-path';

const STORY = '/a/2026/11/22/NW1.html';
const TAILS = [
  ...[
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
    '！！！',
    '），',
    "'",
    ';',
    '》',
    '\u3000',
    ' ',
    '\n',
    '|',
  ],
  ...[
    '快看',
    'https://x.example/',
    '&from=timeline',
    '&tdsourcetag=s_pcqq_aiomsg',
    '&utm_source=x&b=1',
    '?a=1',
    '#a',
    '/',
    '.',
    '~',
  ],
];

describe('straightPaths', () => {
  it.each(TAILS)('finds a story before %j', (tail) => {
    for (const bent of [
      STORY + encodeURIComponent(tail),
      STORY + encodeURI(tail).replaceAll('?', '%3F').replaceAll('#', '%23'),
    ]) {
      expect(straightPaths(bent)).toContain(STORY);
      if (tail !== '/') expect(mayBeBent(bent)).toBe(true);
    }
  });

  it.each(TAILS.filter((tail) => !/^[快h/]/.test(tail)))('finds other addresses before %j', (tail) => {
    for (const path of [
      '/category/a',
      '/2026/11/22/',
      '/p/abc',
      '/tags/b(c)',
      '/latest/page/3',
      '/a/pretty/',
      '/archive',
    ])
      expect(straightPaths(path + encodeURIComponent(tail)), path).toContain(path);
  });

  it.each([
    ['/a/NW1.HTML', '/a/NW1.html'],
    ['/a/b.Html', '/a/b.html'],
    ['/A/B.HTM', '/a/b.htm'],
    ['/latest/index.html', '/latest/'],
    ['/index.html', '/'],
    ['/%E3%80%82', '/'],
    [`${STORY}%E3%80`, STORY],
    [`${STORY}%E`, STORY],
    [`${STORY}%`, STORY],
    ['/2026/11/22快看', '/2026/11/22'],
    ['/p/1abc快看', '/p/1abc'],
  ])('takes %s for %s', (bent, straight) => {
    expect(straightPaths(bent)).toContain(straight);
    expect(mayBeBent(bent)).toBe(true);
  });

  it.each(['/no-such', '/a/b/no-such.html', '/(a)', '/快看', "/'or%201=1"])(
    'does not lead %s to the front page',
    (path) => {
      expect(straightPaths(path)).not.toContain('/');
    },
  );

  it.each([
    '/',
    STORY,
    '/category/xinhua',
    '/%E4%B8%AD%E6%96%87/',
    '/a.png',
    '/latest/page/3',
    '/p/1abc',
    '/feed.xml',
  ])('does not look at %s', (path) => {
    expect(mayBeBent(path)).toBe(false);
  });

  it('makes few paths of this site, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webPath(),
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...Array.from('/。)&%.hHtml E4')) }),
        ),
        (text) => {
          for (const path of [`/${text}`, `/${encodeURIComponent(text.replace(/\p{Cs}/gu, ''))}`]) {
            const straight = straightPaths(path);
            expect(straight.length).toBeLessThan(50);
            for (const one of straight) {
              expect(one).not.toBe(path);
              const canonical = canonicalPath(one);
              if (canonical !== undefined) expect(canonical).toMatch(/^\/(?!\/)/);
            }
          }
        },
      ),
    );
  });
});
