import { describe, expect, it } from 'vitest';
import { formatNumber } from './format-number';

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [0.012345, '0.0123'],
    [1.005, '1'],
    [9.876, '9.88'],
    [99.96, '100'],
    [1234.5, '1,235'],
    [1000000, '1,000,000'],
    [-2.5, '-2.5'],
    [Number.NaN, '–'],
  ])('writes %d as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
});
