import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, PROPERTY_TIMEOUT } from './testing/holds';
import { resolveLinkAddress } from './addresses';

const original = 'http://news.example/2022/a.html?x=1';

describe('resolveLinkAddress', { timeout: 60_000 }, () => {
  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'blob:https://a.example/1',
    'file:///etc/passwd',
    'intent://x#Intent;end',
    'feed:javascript:alert(1)',
    'view-source:https://a.example',
  ])('HT-47 refuses %j', (address) => {
    expect(resolveLinkAddress(address, undefined)).toBeUndefined();
    expect(resolveLinkAddress(address, original)).toBeUndefined();
  });

  it.each([
    ['HTTP://A.com', 'http://a.com/'],
    [' https://a.com ', 'https://a.com/'],
    ['https:a.com', 'https://a.com/'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['tel:+8610', 'tel:+8610'],
  ])('HT-48 normalises %j', (address, expected) => {
    expect(resolveLinkAddress(address, undefined)).toBe(expected);
  });

  it.each(['//h.example/x', '/\\h.example/x', '\\\\h.example/x', '/\t/h.example/x'])(
    'HT-49 makes %j an absolute https address',
    (address) => {
      expect(resolveLinkAddress(address, undefined)).toBe('https://h.example/x');
      expect(resolveLinkAddress(address, original)).toBe('https://h.example/x');
    },
  );

  it('HT-50 resolves relative addresses against the original, if it is known', () => {
    expect(resolveLinkAddress('foo/bar', original)).toBe('http://news.example/2022/foo/bar');
    expect(resolveLinkAddress('?q', original)).toBe('http://news.example/2022/a.html?q');
    expect(resolveLinkAddress('/api/x', original)).toBe('http://news.example/api/x');
    expect(resolveLinkAddress('foo/bar', undefined)).toBeUndefined();
    expect(resolveLinkAddress('?q', undefined)).toBeUndefined();
  });

  it('keeps an address from the root on this site in a post of the publisher', () => {
    expect(resolveLinkAddress('/2024/01/02/a.html#b', undefined)).toBe('/2024/01/02/a.html#b');
    expect(resolveLinkAddress('/a/..//evil.example', undefined)).toBe('/evil.example');
    expect(resolveLinkAddress('/./\\evil.example', undefined)).toBe('/evil.example');
  });

  it('HT-51 drops fragments', () => {
    expect(resolveLinkAddress('#top', original)).toBeUndefined();
  });

  it('HT-52 removes credentials and shows the real host', () => {
    expect(resolveLinkAddress('https://user:pw@evil@good.example/', undefined)).toBe('https://good.example/');
    expect(resolveLinkAddress('https://例子.example/', undefined)).toBe('https://xn--fsqu00a.example/');
  });

  it('HT-53 drops endless addresses and keeps odd escapes', () => {
    expect(resolveLinkAddress(`https://a.example/${'x'.repeat(3000)}`, undefined)).toBeUndefined();
    expect(resolveLinkAddress('https://a.example/%zz', undefined)).toBe('https://a.example/%zz');
  });

  it('removes tracking parameters and nothing else', () => {
    expect(resolveLinkAddress('https://a.example/?utm_source=x&id=%E5%B7%A5&fbclid=1', undefined)).toBe(
      'https://a.example/?id=%E5%B7%A5',
    );
    expect(resolveLinkAddress('https://a.example/?spm=1', undefined)).toBe('https://a.example/');
  });

  it('reads usual addresses as the URL parser does', { timeout: PROPERTY_TIMEOUT }, () => {
    const part = fc.constantFrom(
      ...[
        'a',
        'b-c',
        'xn--fsqu00a',
        '0x7f',
        '127',
        '1',
        'A',
        'com',
        'here',
        'invalid',
        '例',
        'x_y',
        '-',
        '%41',
        'a'.repeat(70),
      ],
      ...['.', '..', '', '~', 'utm_source=x', 'b=1', '&', '=', '?', '#', ':', '80', '443', '@', 'a b'],
    );
    const parts = fc.array(part, { minLength: 1, maxLength: 4 });
    holds(
      fc.property(
        fc.constantFrom('http', 'https'),
        parts,
        parts,
        fc.option(parts),
        (scheme, host, path, query) => {
          const search = query === null ? '' : `?${query.join('&')}`;
          const address = `${scheme}://${host.join('.')}.com/${path.join('/')}${search}`;
          // A space before it is ignored, but not usual.
          expect(resolveLinkAddress(address, original)).toBe(resolveLinkAddress(` ${address}`, original));
        },
      ),
    );
  });

  it(
    'answers with an allowed address or none, and is stable, for any input',
    { timeout: PROPERTY_TIMEOUT },
    () => {
      holds(
        fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), fc.boolean(), (address, known) => {
          const once = resolveLinkAddress(address, known ? original : undefined);
          if (once === undefined) return;
          expect(once).toMatch(/^(?:https?:\/\/|mailto:|tel:|\/(?![/\\]))/);
          expect(resolveLinkAddress(once, undefined)).toBe(once);
        }),
      );
    },
  );
});
