import { describe, expect, it } from 'vitest';
import { withinTime } from './within-time';

describe('withinTime', () => {
  it('gives what the code gives, and throws what it throws', () => {
    expect(withinTime(() => [1], 10_000)).toEqual([1]);
    expect(() =>
      withinTime(() => {
        throw new RangeError('no');
      }, 10_000),
    ).toThrow(RangeError);
  });

  it('ends loops and patterns that have no end, whatever they catch', () => {
    const loop = () => {
      try {
        for (;;);
      } catch {
        return 'caught';
      }
    };
    expect(withinTime(loop, 50)).toBeUndefined();
    expect(withinTime(() => /^(?:a+)+$/.test(`${'a'.repeat(60)}b`), 50)).toBeUndefined();
    expect(withinTime(() => 'next', 10_000)).toBe('next');
  });
});
