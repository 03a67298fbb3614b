import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageNumbers } from './pager';

describe('pageNumbers', () => {
  it.each([
    [1, 1, [1]],
    [3, 3, [3, 2, 1]],
    [20, 20, [20, 19, 18, 'gap', 1]],
    [12, 20, [20, 'gap', 14, 13, 12, 11, 10, 'gap', 1]],
    [1, 20, [20, 'gap', 3, 2, 1]],
    [4, 7, [7, 6, 5, 4, 3, 2, 1]],
  ])('page %i of %i', (current, last, expected) => {
    expect(pageNumbers(current, last)).toEqual(expected);
  });

  it('stays short, falls from the front to 1 and names the current page', () => {
    const lists = fc
      .integer({ min: 1, max: 1_000_000 })
      .chain((last) => fc.tuple(fc.integer({ min: 1, max: last }), fc.constant(last)));
    fc.assert(
      fc.property(lists, ([current, last]) => {
        const entries = pageNumbers(current, last);
        const numbers = entries.filter((entry) => entry !== 'gap');
        expect(entries.length).toBeLessThanOrEqual(9);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => b - a));
        expect(numbers).toContain(current);
        expect([numbers[0], numbers.at(-1)]).toEqual([last, 1]);
      }),
    );
  });
});
