import { describe, expect, it } from 'vitest';
import { isSurelyMore } from './count';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('isSurelyMore', () => {
  it.each([
    ['all of twice as many', 2_000, () => true, true],
    ['half of four times as many', 4_000, (one: number) => one % 2 === 0, true],
    ['those in one half of four times as many', 4_000, (one: number) => one < 2_000, true],
    ['none', 4_000, () => false, false],
    ['no more than there may be', 4_000, (one: number) => one % 4 === 0, false],
    ['hardly more than there may be', 4_000, (one: number) => one < 1_010, false],
    ['all, but too few to tell', 1_010, () => true, false],
    ['all, but not more', 1_000, () => true, false],
    ['nothing to draw from', 0, () => true, false],
  ])('says of %s', (_, count, holds, more) => expect(isSurelyMore(numbers(count), 1_000, holds)).toBe(more));

  it('looks at few of them', () => {
    const looked = new Set<number>();
    isSurelyMore(numbers(4_000), 1_000, (one) => {
      looked.add(one);
      return one % 10 > 0;
    });
    expect(looked.size).toBeLessThan(70);
  });
});
