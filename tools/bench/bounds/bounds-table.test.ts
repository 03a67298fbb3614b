import { describe, expect, it } from 'vitest';
import { boundsTable } from './bounds-table';

const latency = { requests: 9, failed: 0, p50: 1, p95: 19, p99: 30, max: 40, perSecond: 5 };
const cold = { area: 'pages', what: 'article, cold' } as const;

describe('boundsTable', () => {
  const table = (figure: Parameters<typeof boundsTable>[0][number]) =>
    boundsTable(
      [figure],
      [
        { area: 'pages', what: /^article/, atMost: 20 },
        { area: 'bare', what: /./, posts: 1_000, atLeast: 0.9 },
      ],
    ).slice(1);

  it('holds a latency to its 95th percentile, at every size', () => {
    expect(table({ ...cold, posts: 1_000, latency })).toEqual([
      ['pages: article, cold, p95', '1,000', 'at most 20 ms', '19', 'yes'],
    ]);
    expect(table({ ...cold, posts: 10, latency: { ...latency, p95: 21 } })[0]?.at(-1)).toBe('NO');
  });

  it('does not hold when requests failed', () => {
    expect(table({ ...cold, posts: 10, latency: { ...latency, failed: 1 } })[0]?.slice(-2)).toEqual([
      '19, 1 failed',
      'NO',
    ]);
  });

  it('says why nothing was measured', () => {
    expect(table({ ...cold, posts: 10, missing: 'x' })[0]?.slice(-2)).toEqual(['not available: x', '–']);
  });

  it('asks only at the size it was promised for', () => {
    expect(table({ area: 'bare', what: 'x', posts: 10_000, value: 1, unit: 'times' })).toEqual([]);
    expect(table({ area: 'bare', what: 'x', posts: 1_000, value: 0.8, unit: 'times' })[0]?.at(-1)).toBe('NO');
  });
});
