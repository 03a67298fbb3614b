import { describe, expect, it } from 'vitest';
import { heatScale } from './heat-scale';

describe('heatScale', () => {
  it('has four equal steps', () => {
    const { heatOf, steps } = heatScale([4, 8, 12, 40]);
    expect([1, 10, 11, 20, 30, 31, 40].map(heatOf)).toEqual([1, 1, 2, 2, 3, 4, 4]);
    expect(steps).toEqual([
      { heat: 1, from: 1, to: 10 },
      { heat: 2, from: 11, to: 20 },
      { heat: 3, from: 21, to: 30 },
      { heat: 4, from: 31, to: undefined },
    ]);
  });

  it('does not let one wild day make all others pale', () => {
    const { heatOf } = heatScale([...Array<number>(99).fill(8), 5000]);
    expect([heatOf(8), heatOf(5000)]).toEqual([4, 4]);
  });

  it('has as many steps as there are counts', () => {
    expect(heatScale([1, 1, 2]).steps.map(({ from }) => from)).toEqual([1, 2]);
    expect(heatScale([]).steps.map(({ from }) => from)).toEqual([1]);
    expect(heatScale([1]).heatOf(1)).toBe(1);
  });
});
