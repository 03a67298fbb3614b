import { describe, expect, it } from 'vitest';
import { latencyOf } from './latency-of';

describe('latencyOf', () => {
  it('sums up times in any order', () => {
    expect(latencyOf([4, 1, 3, 2], 1, 2)).toEqual({
      requests: 4,
      failed: 1,
      p50: 2,
      p95: 4,
      p99: 4,
      max: 4,
      perSecond: 2,
    });
  });
});
