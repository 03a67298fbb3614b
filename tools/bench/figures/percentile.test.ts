import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentile } from './percentile';

describe('percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => index + 1);

  it('takes the nearest rank', () => {
    expect(percentile(hundred, 0.5)).toBe(50);
    expect(percentile(hundred, 0.95)).toBe(95);
    expect(percentile(hundred, 0.99)).toBe(99);
    expect(percentile(hundred, 1)).toBe(100);
    expect(percentile([7], 0.5)).toBe(7);
    expect(percentile([1, 2], 0.95)).toBe(2);
  });

  it('has no value among none', () => {
    expect(percentile([], 0.5)).toBeNaN();
  });

  it('is one of the values, and enough of them do not exceed it', () => {
    const values = fc.array(fc.integer(), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.double({ min: 0.01, max: 1, noNaN: true }), (numbers, share) => {
        const sorted = numbers.toSorted((a, b) => a - b);
        const found = percentile(sorted, share);
        expect(numbers).toContain(found);
        expect(sorted.filter((value) => value <= found).length).toBeGreaterThanOrEqual(share * sorted.length);
      }),
    );
  });
});
