import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text';
import { markText } from './snippets';

const marked = (line: string, ...terms: string[]) =>
  markText(line, terms)
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('');

describe('markText', () => {
  it.each([
    ['央行降准，证券', ['降准'], '央行[降准]，证券'],
    ['證券報與ＥＴＦ', ['证券', 'etf'], '[證券]報與[ＥＴＦ]'],
    ['aaa', ['aa'], '[aa]a'],
    ['降准降准', ['降准'], '[降准降准]'],
    ['3.5%', ['3 5'], '[3.5]%'],
    ['面积5㎡', ['m'], '面积5[㎡]'],
    ['甲乙丙', ['甲乙', '乙丙'], '[甲乙丙]'],
    ['央行', ['x', ''], '央行'],
    ['在中国 GDP、中国GDP', ['中国gdp'], '在[中国 GDP]、[中国GDP]'],
    ['约1,234,567.8元，1,2', ['1234567', '1 2'], '约[1,234,567].8元，[1,2]'],
    ['le Cafe\u0301, Straße', ['cafe', 'strasse'], 'le [Cafe\u0301], [Straße]'],
    ['Straße', ['s'], '[S]tra[ß]e'],
    ['E-Mail: C++, ASP.NET，R&D', ['email', 'c++', '.net', 'r&d'], '[E-Mail]: [C++], ASP[.NET]，[R&D]'],
    ['用 .NET', ['.net'], '用 [.NET]'],
    ['好👍🏽赞', ['👍'], '好[👍🏽]赞'],
    ['家👨\u200d👩\u200d👧人', ['👩'], '家[👨\u200d👩\u200d👧]人'],
    ['مُحَمَّد هنا', ['محمد'], '[مُحَمَّد] هنا'],
    ['ﾊﾞｽ', ['バ'], '[ﾊﾞ]ｽ'],
    ['', ['x'], ''],
  ])('%s', (line, terms, expected) => expect(marked(line, ...terms)).toBe(expected));

  it('changes no character, whatever the line', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary', maxLength: 3 }),
        (line, term) => {
          const parts = markText(line, [foldText(term)]);
          expect(parts.map(({ text }) => text).join('')).toBe(line);
        },
      ),
    );
  });
});
