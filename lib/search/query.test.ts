import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutOut, parseSearch, type SearchCondition } from './query';

const written = (condition: SearchCondition): string =>
  condition.kind === 'text'
    ? `${condition.inTitle ? 'title ' : ''}${condition.term}`
    : `${condition.kind}=${condition.name}`;

const clauses = (text: string) =>
  parseSearch(text).clauses.map(({ anyOf }) => anyOf.map(written).join(' | '));

const without = (text: string) => parseSearch(text).without.map(written);

describe('parseSearch', () => {
  it.each([
    ['words', '降准  Ａ股ETF', ['降准', 'a股etf']],
    ['Chinese punctuation parts words', '降准、降息', ['降准', '降息']],
    ['Latin punctuation belongs to a word', '3.5% C++', ['3 5', 'c++']],
    ['commas in numbers', '１，２３４、5，6', ['1234', '5', '6']],
    ['quotes', '"央行 降准" “证券，报” 「銀行」', ['央行 降准', '证券 报', '银行']],
    ['an open quote', '"央行 降', ['央行 降']],
    ['OR', '降准 OR 降息 央行', ['降准 | 降息', '央行']],
    ['OR chains and signs', 'a OR b | c', ['a | b | c']],
    ['a dangling OR', 'OR a OR', ['a']],
    ['or in lower case is a word', 'a or b', ['a', 'or', 'b']],
    ['title', '标题:降准 title：央行 標題:"a b"', ['title 降准', 'title 央行', 'title a b']],
    [
      'sources and tags',
      '来源：中国证券报 source:"a b" tag:降准',
      ['source=中国证券报', 'source=a b', 'tag=降准'],
    ],
    ['an operator without a value', 'title: source:', []],
    ['a colon that is none', 'http://a.b 12:30', ['http a.b', '12 30']],
    ['a date that is none', 'date:gestern', ['date gestern']],
    ['FTS5 syntax', 'NEAR(a b) "c" AND {d}:e* ^f', ['near a', 'b', 'c', 'and', 'd e', 'f']],
    ['nothing', ' ！… "" - ', []],
  ])('%s', (_, text, expected) => expect(clauses(text)).toEqual(expected));

  it('knows what must not occur', () => {
    expect(without('央行 -降准 －"a b" -source:x -tag:y -标题:z')).toEqual([
      '降准',
      'a b',
      'source=x',
      'tag=y',
      'title z',
    ]);
    expect(clauses('a-b 2022-01')).toEqual(['ab', '2022 01']);
  });

  it('narrows dates', () => {
    expect(parseSearch('央行 日期:2022 date:2022-02..2023')).toMatchObject({
      from: '2022-02-01',
      to: '2022-12-31',
      textWithoutDates: '央行',
    });
  });

  it('says when nothing of it can be searched', () => {
    expect(parseSearch('？！').isVoid).toBe(true);
    expect(parseSearch(' ').isVoid).toBe(false);
    expect(parseSearch('date:2022').isVoid).toBe(false);
  });

  it('makes something bounded of every string', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 600 }),
      fc
        .array(
          fc.constantFrom(
            '"',
            '“',
            '-',
            'OR',
            ' ',
            ':',
            'title:',
            '来源：',
            'date:',
            '..',
            '\0',
            '*',
            '(',
            '🙂',
            '\ud800',
            '中',
          ),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const query = parseSearch(text);
        const conditions = [...query.clauses.flatMap(({ anyOf }) => anyOf), ...query.without];
        expect(conditions.length).toBeLessThanOrEqual(16);
        for (const condition of conditions) {
          if (condition.kind === 'text')
            expect(condition.term).toMatch(
              /^[\p{L}\p{N}\p{M}\p{Emoji}+#&.]+( [\p{L}\p{N}\p{M}\p{Emoji}+#&.]+)*$/u,
            );
        }
        for (const clause of query.clauses) {
          expect(cutOut(text, [clause]).length).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads no more of 100 kB than of a line', () => {
    for (const part of ['"', 'a ', '-', 'OR ', 'source:', '中，', '\0']) {
      const query = parseSearch(part.repeat(100_000 / part.length));
      expect(query.clauses.length + query.without.length).toBeLessThanOrEqual(16);
    }
  });
});

describe('cutOut', () => {
  const parts = (text: string, index: number) => {
    const clause = parseSearch(text).clauses[index];
    return clause ? cutOut(text, [clause]) : text;
  };
  it.each([
    ['央行 降准 降息', 1, '央行 降息'],
    ['"a b" c', 0, 'c'],
    ['a OR b c', 0, 'c'],
    ['a', 0, ''],
  ])('%s without number %i', (text, index, rest) => expect(parts(text, index)).toBe(rest));
});
