import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text';
import { isExactByTokens, searchTokens, tokensOfTerm } from './tokens';
import { tokensOfKeys } from './token-keys';

const tokens = (title: string, html = '') => tokensOfKeys(searchTokens(title, html));

describe('searchTokens', () => {
  it('are the characters and pairs of a run, those of the title twice', () => {
    expect(tokens('央行降', '<p>A股</p>').sort()).toEqual(
      ['央', '央行', '行', '行降', '降', 'a', 'a股', '股', '~央', '~央行', '~行', '~行降', '~降'].sort(),
    );
  });

  it('do not join what punctuation or a block parts', () => {
    expect(tokens('', '<p>报：央</p><p>行</p>').sort()).toEqual(['报', '央', '行'].sort());
  });

  it('go through inline elements', () => {
    expect(tokens('', '<p>中<strong>国</strong></p>')).toContain('中国');
  });

  it('are each there once, as a plain reading of the runs gives them', () => {
    const piecesOf = (text: string, mark: string) =>
      foldText(text)
        .split(/[ \n]/)
        .flatMap((run) => {
          const characters = Array.from(run);
          const pieces = (length: number) =>
            characters.slice(length - 1).map((_, at) => characters.slice(at, at + length).join(''));
          const triples = pieces(3).filter((piece) => piece.length === 3 && /[a-z0-9]/.test(piece));
          const fours = pieces(4).filter((piece) => /^[0-9]{4}$/.test(piece));
          return [...characters, ...pieces(2), ...triples, ...fours].map((piece) => mark + piece);
        });
    const text = fc.string({ unit: fc.constantFrom(...Array.from('中国𠮷a10123， \n')), maxLength: 40 });
    fc.assert(
      fc.property(text, text, (title, body) => {
        const html = `<p>${body}</p>`;
        const expected = [
          ...piecesOf(title, ''),
          ...piecesOf(body.replaceAll('\n', ' '), ''),
          ...piecesOf(title, '~'),
        ];
        expect(tokens(title, html).sort()).toEqual([...new Set(expected)].sort());
      }),
    );
  });

  it('stand for exactly the strings of one and two characters that occur', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('中国𠮷a1， \n')) });
    fc.assert(
      fc.property(text, text, (title, other) => {
        const had = new Set(tokens(title).filter((token) => !token.startsWith('~') && token !== ''));
        const folded = foldText(title);
        const characters = Array.from('中国𠮷a1');
        for (const one of characters) {
          expect(had.has(one)).toBe(folded.includes(one));
          for (const two of characters) expect(had.has(one + two)).toBe(folded.includes(one + two));
          expect(had.has(`a${one}1`)).toBe(one !== '𠮷' && folded.includes(`a${one}1`));
          expect(had.has(`中${one}国`)).toBe(/[a1]/.test(one) && folded.includes(`中${one}国`));
        }
        const term = foldText(other).replaceAll('\n', ' ');
        for (const token of folded.includes(term) ? tokensOfTerm(term, false) : []) {
          expect(had).toContain(token);
        }
      }),
    );
  });
});

describe('tokens of digits', () => {
  it('stand for exactly the strings of four digits that occur, and for pieces of longer terms', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('0011a中，')), maxLength: 30 });
    fc.assert(
      fc.property(text, text, fc.stringMatching(/^[01]{4}$/), (title, body, four) => {
        const [foldedTitle, folded] = [foldText(title), `${foldText(title)} ${foldText(body)}`];
        const had = new Set(tokens(title, `<p>${body}</p>`));
        expect(had.has(four)).toBe(folded.includes(four));
        expect(had.has(`~${four}`)).toBe(foldedTitle.includes(four));
        for (let start = 0; start < foldedTitle.length; start += 1) {
          for (const term of [5, 6, 9].map((length) => foldedTitle.slice(start, start + length).trim())) {
            for (const inTitle of [true, false]) {
              for (const token of term === '' ? [] : tokensOfTerm(term, inTitle))
                expect(had).toContain(token);
            }
          }
        }
      }),
    );
  });
});

describe('tokensOfTerm', () => {
  it('are the pairs of its runs', () => {
    expect(tokensOfTerm('中国人 3', false)).toEqual(['中国', '国人', '3']);
    expect(tokensOfTerm('a股etf成600519 05', false)).toEqual([
      ...['a股e', '股et', 'etf', 'tf成', 'f成6', '成60', '6005', '0051', '0519', '05'],
    ]);
    expect(tokensOfTerm('2025年', false)).toEqual(['2025', '25年']);
    expect(tokensOfTerm('2025', true)).toEqual(['~2025']);
    expect(tokensOfTerm('股', true)).toEqual(['~股']);
  });

  it('are a few of those of a long term, the last included', () => {
    const term = Array.from({ length: 200 }, (_, index) => String.fromCharCode(0x4e00 + index)).join('');
    const chosen = tokensOfTerm(term, false);
    expect(chosen.length).toBeLessThanOrEqual(26);
    expect(chosen.at(-1)).toBe(term.slice(-2));
  });
});

describe('isExactByTokens', () => {
  it.each([
    ['中', true],
    ['中国', true],
    ['𠮷野', true],
    ['中国人', false],
    ['600', true],
    ['6005', true],
    ['60051', false],
    ['a005', false],
    ['3 5', false],
  ])('%s: %s', (term, exact) => expect(isExactByTokens(term)).toBe(exact));
});
