import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearScale, logScale } from './plot-svg';

const stretch = { from: 400, to: 0 };

describe('logScale', () => {
  it('names powers of ten and sets them equally far apart', () => {
    const { ticks, place } = logScale([1_000, 10_000, 1_000_000], stretch);
    expect(ticks).toEqual([1_000, 10_000, 100_000, 1_000_000]);
    expect(ticks.map(place).map(Math.round)).toEqual([400, 267, 133, 0]);
  });

  it('names the steps between when there are few powers of ten', () => {
    expect(logScale([0.3, 4], stretch).ticks).toEqual([0.2, 0.5, 1, 2, 5]);
  });

  it('has room for one value', () => {
    const { place } = logScale([7], stretch);
    expect(place(7)).toBeGreaterThan(0);
    expect(place(7)).toBeLessThan(400);
  });

  it('keeps every value on the axis, greater ones further on', () => {
    const positive = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(fc.array(positive, { minLength: 1 }), (values) => {
        const { place } = logScale(values, stretch);
        const places = values.toSorted((a, b) => a - b).map(place);
        expect(Math.max(...places)).toBeLessThanOrEqual(400.001);
        expect(Math.min(...places)).toBeGreaterThanOrEqual(-0.001);
        expect(places).toEqual(places.toSorted((a, b) => b - a));
      }),
    );
  });
});

describe('linearScale', () => {
  it('begins at zero and names round numbers', () => {
    const { ticks, place } = linearScale([130, 420], stretch);
    expect(ticks).toEqual([0, 100, 200, 300, 400, 500]);
    expect([place(0), place(500)]).toEqual([400, 0]);
  });
});
