import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSegment, pathOfSegments } from './routes';

describe('decodeSegment', () => {
  it('decodes Han, brackets and slashes', () => {
    expect(decodeSegment('%E8%82%A1%2F50%25')).toBe('股/50%');
    expect(decodeSegment('anhai(xianggang)')).toBe('anhai(xianggang)');
  });

  it.each(['%', '%E4%BD', '%zz', 'a%00b'])('refuses %s', (segment) => {
    expect(decodeSegment(segment)).toBeUndefined();
  });

  it('undoes encodeURIComponent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/\p{Cc}/u.test(text));
        expect(decodeSegment(encodeURIComponent(text))).toBe(text);
      }),
    );
  });
});

describe('pathOfSegments', () => {
  it('joins segments to a path that is encoded once', () => {
    expect(pathOfSegments(['baozhi', '2022', '03', '15', '%E6%96%87.html'])).toBe(
      '/baozhi/2022/03/15/%E6%96%87.html',
    );
    expect(pathOfSegments(['文+a.html'])).toBe('/%E6%96%87+a.html');
  });

  it('is undefined when a segment is malformed', () => {
    expect(pathOfSegments(['a', '%'])).toBeUndefined();
  });
});
