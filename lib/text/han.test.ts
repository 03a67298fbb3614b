import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hanRuns, isHan } from './han';

describe('isHan', { timeout: 60_000 }, () => {
  it.each(['工', '一', '鿿', '㐀', '𠮷', '〇', '々', '豈'])('takes %s as Han', (character) => {
    expect(isHan(character.codePointAt(0) ?? 0)).toBe(true);
  });

  it.each(['a', '1', '。', '，', 'の', 'カ', '한', '　', '①', '（'])(
    'does not take %s as Han',
    (character) => {
      expect(isHan(character.codePointAt(0) ?? 0)).toBe(false);
    },
  );
});

describe('hanRuns', { timeout: 60_000 }, () => {
  it('gives the runs between everything else', () => {
    expect(hanRuns('扩大5G网络，𠮷野家Q3增长')).toEqual(['扩大', '网络', '𠮷野家', '增长']);
  });

  it('gives nothing where there is no Han', () => {
    expect(hanRuns('GDP +5.2%')).toEqual([]);
    expect(hanRuns('')).toEqual([]);
  });

  it('keeps every Han character, in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const expected = Array.from(text).filter((character) => isHan(character.codePointAt(0) ?? 0));
        expect(hanRuns(text).join('')).toBe(expected.join(''));
      }),
    );
  });
});
