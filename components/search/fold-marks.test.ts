import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksFragment } from '@/lib/site/marks-fragment';
import { readMarks } from '@/lib/site/read-marks';
import { foldText } from '@/lib/text/fold-text';
import { foldMarks } from './fold-marks';

const marked = (text: string, ...typed: string[]) => {
  const marks = readMarks(marksFragment(typed.map(foldText)));
  return marks === undefined
    ? []
    : foldMarks(text, marks.terms, marks.fold).map(({ start, end }) => text.slice(start, end));
};

describe('marks on opening', () => {
  it('finds a term in either script, any width and case', () => {
    expect(marked('中国證券报与证券时报', '证券')).toEqual(['證券', '证券']);
    expect(marked('证券', '證券')).toEqual(['证券']);
    expect(marked('Ａ股ＥＴＦ和a股etf', 'A股ETF')).toEqual(['Ａ股ＥＴＦ', 'a股etf']);
  });

  it('lets a space of the term stand for any gap and sees through invisible characters', () => {
    expect(marked('Federal  Reserve, federal—reserve', 'federal reserve')).toEqual([
      'Federal  Reserve',
      'federal—reserve',
    ]);
    expect(marked('存款\u200b准备金', '存款准备')).toEqual(['存款\u200b准备']);
  });

  it('marks no place twice', () => {
    expect(marked('存款准备金率', '准备金', '存款准备', '准备')).toEqual(['存款准备']);
    expect(marked('银行银行银行', '银行银行')).toEqual(['银行银行']);
  });

  it('marks where the search finds, and what it marks folds to the term', () => {
    const alphabet = fc.string({
      unit: fc.constantFrom('证', '證', '券', '国', '國', 'Ａ', 'a', '1', '，', ' ', '台', '臺', '\u200b'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(alphabet, alphabet, (text, typed) => {
        const term = foldText(typed).slice(0, 4).trim();
        fc.pre(term !== '');
        const places = marked(text, term);
        expect(places.length > 0).toBe(foldText(text).includes(term));
        for (const place of places) expect(foldText(place)).toBe(term);
      }),
    );
  });

  it('carries no more than a link should', () => {
    expect(marksFragment([])).toBe('');
    expect(
      readMarks(marksFragment(Array.from({ length: 40 }, (_, index) => `t${index}`)))?.terms,
    ).toHaveLength(12);
    expect(readMarks('#section')).toBeUndefined();
  });
});
