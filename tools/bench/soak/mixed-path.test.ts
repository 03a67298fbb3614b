import { describe, expect, it } from 'vitest';
import { Random } from '@/tools/corpus/random';
import { mixedPath } from './run-soak';

const choices = {
  permalinks: ['/a/2026/11/20/x.html'],
  categories: [{ slug: 'a', pages: 9 }],
  terms: ['财经'],
  hasSearch: true,
};

describe('mixedPath', () => {
  const random = new Random(1, 'test', 0);
  const paths = Array.from({ length: 1_000 }, () => mixedPath(choices, random));
  const share = (begin: RegExp) => paths.filter(({ path }) => begin.test(path)).length / paths.length;

  it('is mostly articles', () => {
    expect(share(/^\/a\/2026/)).toBeCloseTo(0.6, 1);
    expect(share(/^\/$/)).toBeCloseTo(0.1, 1);
    expect(share(/^\/category\/a/)).toBeCloseTo(0.15, 1);
    expect(share(/^\/search\?q=%E8%B4%A2%E7%BB%8F/)).toBeCloseTo(0.1, 1);
  });

  it('expects 404 of lost paths only', () => {
    const lost = paths.filter(({ status }) => status === 404);
    expect(lost.length).toBeGreaterThan(10);
    expect(lost.some(({ path }) => path === '/' || path.startsWith('/a/2026/11/20/x'))).toBe(false);
  });
});
