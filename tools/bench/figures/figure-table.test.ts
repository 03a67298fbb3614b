import { describe, expect, it } from 'vitest';
import type { Figure } from './figure';
import { figureTable } from './figure-table';
import { markdownTable } from './markdown-table';
import { plainTable } from './plain-table';

const figures: readonly Figure[] = [
  { area: 'press', what: 'cold', posts: 10_000, value: 4.217, unit: 's' },
  { area: 'press', what: 'cold', posts: 1_000, value: 1, unit: 's' },
  {
    area: 'pages',
    what: 'article',
    posts: 10_000,
    latency: { requests: 9, failed: 2, p50: 1, p95: 2, p99: 3.456, max: 4, perSecond: 812.3 },
  },
  { area: 'peers', what: 'Hugo', posts: 1_000, missing: 'no apt-get | here' },
];

describe('figureTable', () => {
  it('has a row for each figure and a column for each size, the small first', () => {
    expect(figureTable(figures)).toEqual([
      ['', '1,000 posts', '10,000 posts'],
      ['press: cold', '1 s', '4.22 s'],
      ['pages: article', '', '1 / 2 / 3.46 ms, 812/s, 2 FAILED'],
      ['peers: Hugo', 'not available: no apt-get | here', ''],
    ]);
  });
});

describe('plainTable', () => {
  it('lines the columns up', () => {
    expect(
      plainTable([
        ['', 'one'],
        ['row', '1'],
      ]),
    ).toBe('     one\nrow  1');
  });
});

describe('markdownTable', () => {
  it('keeps bars inside their cells', () => {
    expect(
      markdownTable([
        ['', 'a'],
        ['x|y', '1'],
      ]),
    ).toBe('|  | a |\n| --- | --- |\n| x\\|y | 1 |');
  });
});
