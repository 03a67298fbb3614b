import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text';
import { markText } from './mark-text';

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
