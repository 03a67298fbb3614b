import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listWindows } from './list-windows';

describe('listWindows', () => {
  it('takes both ends and the middle', () => {
    expect(listWindows(101, 2)).toEqual({ first: [99, 100], middle: [50, 51], last: [1, 2] });
  });

  it('takes nothing from a list that is too short to compare', () => {
    expect(listWindows(3, 20)).toEqual({ first: [], middle: [], last: [] });
  });

  it('never names a page twice or one that is not there', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 1, max: 40 }), (pages, most) => {
        const { first, middle, last } = listWindows(pages, most);
        const all = [...first, ...middle, ...last];
        expect(new Set(all).size).toBe(all.length);
        expect(all.every((number) => number >= 1 && number < pages)).toBe(true);
        expect(middle.length).toBe(last.length);
      }),
    );
  });
});
