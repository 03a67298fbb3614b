import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slope } from './slope';

describe('slope', () => {
  it('finds the line through points on a line', () => {
    const factor = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(factor, factor, (grows, from) => {
        const samples = [0, 1, 2, 5, 9].map((at) => ({ at, value: from + grows * at }));
        expect(slope(samples)).toBeCloseTo(grows, 6);
      }),
    );
  });

  it('evens out what goes up and down', () => {
    expect(slope([3, 1, 1, 3].map((value, at) => ({ at, value })))).toBe(0);
  });

  it('has no slope for one moment', () => {
    expect(slope([])).toBeNaN();
    expect(slope([{ at: 1, value: 2 }])).toBeNaN();
  });
});
