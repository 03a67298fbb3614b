import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCharacters } from './count-characters';

describe('countCharacters', { timeout: 60_000 }, () => {
  it.each([
    ['', 0],
    ['　 \n\t', 0],
    ['工信部：全力', 6],
    ['工信部 5G\n网络', 7],
    ['𠮷野家', 3],
    ['零\u200b宽', 2],
    ['e\u0301', 1],
    ['a\u0007b', 2],
  ])('counts %j as %i', (text, expected) => {
    expect(countCharacters(text)).toBe(expected);
  });

  it('is not changed by white space', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (words) => {
        expect(countCharacters(words.join(' \n'))).toBe(countCharacters(words.join('')));
      }),
    );
  });
});
