import { describe, expect, it } from 'vitest';
import { plotsOf } from './plots';

describe('plotsOf', () => {
  it('finds the points of a line, small sizes first, and the 95th percentile of latencies', () => {
    const latency = { requests: 1, failed: 0, p50: 1, p95: 2, p99: 3, max: 4, perSecond: 5 };
    const plots = plotsOf([
      { area: 'press', what: 'cold', posts: 10_000, value: 5, unit: 's' },
      { area: 'press', what: 'cold', posts: 1_000, value: 1, unit: 's' },
      { area: 'press', what: 'unchanged', posts: 1_000, value: 0.5, unit: 's' },
      { area: 'search', what: 'newest first', posts: 1_000, latency },
      { area: 'search', what: 'newest first', posts: 10_000, missing: 'no /search' },
    ]);
    const line = (file: string, name: string) =>
      plots.find((one) => one.file === file)?.plot.series.find((series) => series.name === name)?.points;
    expect(line('press-time.svg', 'Broadsheet')).toEqual([
      { x: 1_000, y: 1 },
      { x: 10_000, y: 5 },
    ]);
    expect(line('publish.svg', 'npm run press, unchanged')).toEqual([{ x: 1_000, y: 500 }]);
    expect(line('search.svg', 'newest first')).toEqual([{ x: 1_000, y: 2 }]);
  });
});
