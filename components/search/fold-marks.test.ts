import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksFragment } from '@/lib/site/urls/marks-fragment';
import { readMarks } from '@/lib/site/urls/read-marks';
import { foldText } from '@/lib/search/fold-text';
import { foldMarks } from './fold-marks';

const marked = (text: string, ...typed: string[]) => markedBy(text, typed.map(foldText));

/** What is marked for folded terms. */
const markedBy = (text: string, terms: string[]) => {
  const marks = readMarks(marksFragment(terms));
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

  it('marks what search finds in another spelling', () => {
    expect(marked('中国 GDP、中国\u00a0GDP', '中国GDP')).toEqual(['中国 GDP', '中国\u00a0GDP']);
    expect(marked('共1,234,567.8元', '1234567')).toEqual(['1,234,567']);
    expect(marked('Cafe\u0301, CAFÉ, Straße', 'cafe', 'STRASSE')).toEqual(['Cafe\u0301', 'CAFÉ', 'Straße']);
    expect(marked('C, C++, ASP.NET, NET', 'C++', '.NET')).toEqual(['C++', '.NET']);
    expect(marked('e-mail 与 Email', 'email')).toEqual(['e-mail', 'Email']);
    expect(marked('مُحَمَّد، שָׁלוֹם، ﾊﾞｽ', 'محمد', 'שלום', 'バス')).toEqual(['مُحَمَّد', 'שָׁלוֹם', 'ﾊﾞｽ']);
    expect(marked('好👍🏽 🇨🇳🇺🇸', '👍', '🇺🇸')).toEqual(['👍🏽', '🇺🇸']);
  });

  it('goes on where the source of the page does', () => {
    expect(marked('federal\n  reserve 中国\nGDP', 'federal reserve', '中国GDP')).toEqual([
      'federal\n  reserve',
      '中国\nGDP',
    ]);
  });

  it('marks no place twice', () => {
    expect(marked('存款准备金率', '准备金', '存款准备', '准备')).toEqual(['存款准备']);
    expect(marked('银行银行银行', '银行银行')).toEqual(['银行银行']);
  });

  it('marks where the search finds, and what it marks folds to the term', () => {
    const alphabet = fc.string({
      unit: fc.constantFrom(...Array.from('证證券国國Ａaéß1，, 台臺\u200b\u0301-+.ـ🚀🏽')),
      maxLength: 30,
    });
    fc.assert(
      fc.property(alphabet, alphabet, (text, typed) => {
        const term = Array.from(foldText(typed)).slice(0, 4).join('').trim();
        fc.pre(term !== '');
        const places = markedBy(text, [term]);
        expect(places.length > 0).toBe(foldText(text).includes(term));
        // A sign or a part of an expanded letter has no meaning without what is beside it.
        for (const place of places) if (!/[.+s]/.test(term)) expect(foldText(place)).toBe(term);
      }),
      { numRuns: 2_000 },
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
