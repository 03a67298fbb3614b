import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels } from './plot-svg';

describe('spreadLabels', () => {
  it('leaves alone what has room', () => {
    expect(spreadLabels([10, 50, 30], 15, 400)).toEqual([10, 50, 30]);
  });

  it('keeps a gap and the order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 10 }), (wanted) => {
        const places = spreadLabels(wanted, 15, 400);
        const sorted = places.toSorted((a, b) => a - b);
        for (const [index, place] of sorted.entries()) {
          expect(place).toBeLessThanOrEqual(400);
          if (index > 0) expect(place - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(15);
        }
        expect(places).toHaveLength(wanted.length);
      }),
    );
  });
});
