import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, nextTie, postId } from './post-id';

const instants = fc.integer({ min: -(2 ** 32), max: 2 ** 32 });
const ties = fc.integer({ min: 0, max: 2 ** 48 });

describe('postId', () => {
  it('is ordered by time, whatever the tie-breakers', () => {
    fc.assert(
      fc.property(instants, ties, ties, (instant, a, b) => {
        expect(postId(instant, a)).toBeLessThan(postId(instant + 1, b));
      }),
    );
  });

  it('gives the instant back and stays a safe integer', () => {
    fc.assert(
      fc.property(instants, ties, (instant, tie) => {
        const id = postId(instant, tie);
        expect(Number.isSafeInteger(id)).toBe(true);
        expect(instantOf(id)).toBe(instant);
        expect(instantOf(nextTie(id))).toBe(instant);
      }),
    );
  });

  it('puts undated posts last', () => {
    expect(postId(undefined, 2 ** 18 - 1)).toBeLessThan(postId(-(2 ** 40), 0));
    expect(instantOf(postId(undefined, 5))).toBeUndefined();
  });
});
