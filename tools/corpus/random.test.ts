import { describe, expect, it } from 'vitest';
import { Random } from './random';

const draws = (random: Random, count: number): number[] => Array.from({ length: count }, () => random.next());

describe('Random', () => {
  it('repeats itself for the same seed, purpose and index, and for no other', () => {
    const known = draws(new Random(1, 'story', 7), 5);
    expect(draws(new Random(1, 'story', 7), 5)).toEqual(known);
    for (const other of [new Random(2, 'story', 7), new Random(1, 'copy', 7), new Random(1, 'story', 8)]) {
      expect(draws(other, 5)).not.toEqual(known);
    }
  });

  it('spreads the first draws of neighbouring indices evenly', () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let index = 0; index < 20_000; index += 1) {
      const tenth = Math.floor(new Random(1, 'story', index).next() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const count of tenths) expect(Math.abs(count - 2_000)).toBeLessThan(250);
  });

  it('reaches both ends of a range and refuses to pick from nothing', () => {
    const random = new Random(1, 'range', 0);
    const drawn = new Set(Array.from({ length: 200 }, () => random.between(3, 6)));
    expect([...drawn].sort()).toEqual([3, 4, 5, 6]);
    expect(() => random.pick([])).toThrow('nothing to pick');
  });
});
