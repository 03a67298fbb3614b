import { describe, expect, it } from 'vitest';
import { countIn } from './count-in';

describe('countIn', () => {
  it('reads the count', () => {
    expect(countIn({ generation: 4, count: 7 })).toBe(7);
  });

  it('takes everything else for nothing new', () => {
    for (const answer of [
      null,
      undefined,
      7,
      '7',
      {},
      { count: '7' },
      { count: -1 },
      { count: 1.5 },
      { error: 'x' },
    ])
      expect(countIn(answer), JSON.stringify(answer)).toBe(0);
  });
});
