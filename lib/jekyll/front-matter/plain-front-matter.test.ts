import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEntries } from './entries';
import { readPlainEntries } from './front-matter';
import { PROPERTY_RUNS } from '../testing/property-runs';

const keys = fc.constantFrom(
  ...['title', 'date', 'tags', 'x_y', 'constructor', '__proto__', 'Title', 'a-b', '- a', '"k"', '<<', ''],
);
const pieces = fc.constantFrom(
  ...[
    '利好',
    '他说',
    'A股ETF',
    ' ',
    ' ',
    ':',
    ': ',
    ' #',
    '#',
    '"',
    "'",
    '\\',
    ',',
    '[',
    ']',
    '{',
    '}',
    '&a',
    '*a',
    '!',
    '|',
    '>',
    '%',
    '@',
  ],
  ...[
    '`',
    '-',
    '- ',
    '?',
    '? ',
    '~',
    'null',
    'Null',
    'true',
    '2024-01-02 10:00:00 +0800',
    '0x1',
    '1_000',
    '\t',
    '\u00a0',
    '\u3000',
  ],
  ...[
    '\u2028',
    '\u0085',
    '\ufeff',
    '\ud83d',
    '😀',
    '\ue000',
    '\r',
    '\0',
    '=',
    '<<',
    '...',
    '---',
    '“',
    '𠮷',
    '\\n',
    ' "',
    '" ',
  ],
);
const text = fc.oneof(
  pieces,
  fc.array(pieces, { maxLength: 5 }).map((all) => all.join('')),
);
const line = fc.oneof(
  fc
    .tuple(keys, fc.constantFrom(': ', ': ', ':  ', ':', ' : '), text)
    .map(([key, colon, value]) => key + colon + value),
  fc.tuple(keys, text).map(([key, value]) => `${key}: "${value}"`),
  fc.tuple(keys, text).map(([key, value]) => `${key}: 字${value}`),
  fc.tuple(fc.constantFrom('', '  ', '\t', '#', '- '), text).map(([start, value]) => start + value),
);
const block = fc
  .array(
    fc.oneof(
      { arbitrary: line, weight: 1 },
      { arbitrary: fc.constantFrom('layout: post', 'tags: 新闻', 'n:'), weight: 2 },
    ),
    {
      maxLength: 5,
    },
  )
  .map((lines) => lines.join('\n'));

describe('readPlainEntries', () => {
  it('answers nothing, or as the YAML reader, without a problem', () => {
    fc.assert(
      fc.property(block, (lines) => {
        const entries = readPlainEntries(lines, 2);
        if (entries === undefined) return;
        const problems: string[] = [];
        const expected = readEntries(lines, 2, (code) => problems.push(code));
        expect([...entries]).toStrictEqual([...expected]);
        expect(problems).toEqual([]);
      }),
      PROPERTY_RUNS,
    );
  });

  it('reads what posts have', () => {
    const entries = readPlainEntries('title: "一：二"\ndate: 2022-03-15 23:08:49 +0800\nimage:', 2);
    expect(entries).toEqual(
      new Map([
        ['title', { value: '一：二', line: 2, quoted: true }],
        ['date', { value: '2022-03-15 23:08:49 +0800', line: 3, quoted: false }],
        ['image', { value: null, line: 4, quoted: false }],
      ]),
    );
  });

  it.each([
    'title: "他说"好"了"',
    'title: 一 # 二',
    'tags: [一]',
    'a: b\n  c',
    'title: null',
    'a:\n- b',
    '# 一',
    'a: b\na: c',
  ])('leaves to it what needs more: %j', (lines) => {
    expect(readPlainEntries(lines, 2)).toBeUndefined();
  });
});
