import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalPath, escapePath, pathVariants, sanitizePath } from './permalink-path';

describe('escapePath', () => {
  it.each([
    ['a b/c', 'a%20b/c'],
    ['中文', '%E4%B8%AD%E6%96%87'],
    ['100%?#[x]|"<>^`{}\\', '100%25%3F%23%5Bx%5D%7C%22%3C%3E%5E%60%7B%7D%5C'],
    ["-._~!$&'()*+,;=:@", "-._~!$&'()*+,;=:@"],
    ['e\u0301', '%C3%A9'],
    ['\ud800', '%EF%BF%BD'],
  ])('%s', (text, escaped) => {
    expect(escapePath(text)).toBe(escaped);
  });
});

describe('sanitizePath', () => {
  it.each([
    ['a//b', '/a/b'],
    ['/../../etc', '/etc'],
    ['/a/./b', '/a/b'],
    ['//evil.com', '/evil.com'],
  ])('%s', (path, clean) => {
    expect(sanitizePath(path)).toBe(clean);
  });
});

describe('canonicalPath', () => {
  it.each([
    ['/', '/'],
    ['/a/b.html', '/a/b.html'],
    ['/%e4%b8%ad', '/%E4%B8%AD'],
    ['/中', '/%E4%B8%AD'],
    ['/e%CC%81', '/%C3%A9'],
    ['/a%2fb', '/a%2Fb'],
    ['/%61', '/a'],
    ['/a%28b%29/', '/a(b)/'],
    ['/.html', '/.html'],
  ])('%s', (path, canonical) => {
    expect(canonicalPath(path)).toBe(canonical);
  });

  it.each([
    '',
    'a',
    '//',
    '/a//b',
    '/..',
    '/a/../b',
    '/%2e%2e/x',
    '/./a',
    '/%',
    '/%zz',
    '/%E0%A4%A',
    '/%c0%ae',
  ])('RT-81 %s names no page', (path) => {
    expect(canonicalPath(path)).toBeUndefined();
  });

  it.each(['/%00', '/a%0Ab', '/a\\b', '/%5c', '/\u007f'])('RT-81 %j names no page', (path) => {
    expect(canonicalPath(path)).toBeUndefined();
  });

  it('is idempotent and never leaves the site, whatever is asked for', () => {
    const path = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('/', '.', '%', '2', 'e', 'E', 'f', 'a', '\\', '中', '\ud800') }),
      fc.webPath(),
    );
    fc.assert(
      fc.property(path, (text) => {
        const canonical = canonicalPath(`/${text}`);
        if (canonical === undefined) return;
        expect(canonicalPath(canonical)).toBe(canonical);
        expect(canonical).toMatch(/^\/(?!\/)[\x21-\x7e]*$/);
        expect(canonical.split('/')).not.toContain('..');
        expect(new URL(canonical, 'http://here.test').host).toBe('here.test');
      }),
      { numRuns: 2000 },
    );
  });

  it('undoes escaping in any spelling', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const canonical = canonicalPath(`/${escapePath(text)}`);
        if (canonical === undefined) return;
        expect(canonicalPath(canonical.replace(/%../g, (escape) => escape.toLowerCase()))).toBe(canonical);
        expect(canonicalPath(`/${encodeURIComponent(text.normalize('NFD')).replaceAll('%2F', '/')}`)).toBe(
          canonical,
        );
        expect(decodeURIComponent(canonical)).toBe(`/${text.normalize('NFC')}`);
      }),
    );
  });
});

describe('pathVariants', () => {
  it.each([
    ['/a/b.html', ['/a/b.html', '/a/b', '/a/b/', '/a/b/index.html']],
    ['/a/b', ['/a/b', '/a/b/', '/a/b.html', '/a/b/index.html']],
    ['/a/b/', ['/a/b/', '/a/b', '/a/b.html', '/a/b/index.html']],
    ['/a/index.html', ['/a/index.html', '/a', '/a/', '/a.html']],
    ['/', ['/']],
    ['/index.html', ['/index.html']],
    ['/2022/.html', ['/2022/.html', '/2022/.html/', '/2022/.html.html', '/2022/.html/index.html']],
    ['/%zz', []],
  ])('%s', (path, variants) => {
    expect(pathVariants(path)).toEqual(variants);
  });
});
