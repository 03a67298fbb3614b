import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RemovalTally } from './removal-tally';

const removal = (count: number, example = 'x') => ({ step: 'hidden' as const, count, example });

describe('RemovalTally', () => {
  it('counts what posts bring and takes it away with them', () => {
    const tally = new RemovalTally();
    tally.add(1, [removal(2), { step: 'trailer', count: 1, example: '返回首页' }]);
    const removed = tally.add(2, [removal(3)]);
    expect(removed).toEqual({ hidden: 3 });
    expect(tally.add(3, [])).toBeUndefined();
    expect(tally.counts()).toEqual([
      { step: 'trailer', count: 1, posts: 1 },
      { step: 'hidden', count: 5, posts: 2 },
    ]);
    const again = new RemovalTally(tally.written());
    expect(tally.written()).toBeUndefined();
    again.drop(2, removed);
    again.drop(3);
    expect(again.counts()).toEqual([
      { step: 'trailer', count: 1, posts: 1 },
      { step: 'hidden', count: 2, posts: 1 },
    ]);
    again.drop(1, { hidden: 2, trailer: 1 });
    expect(again.written()).toBe('{}');
  });

  it('keeps examples of the newest posts, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 1_000 }), { maxLength: 60 }), (posts) => {
        const tally = new RemovalTally();
        for (const post of posts) tally.add(post, [removal(1, String(post))]);
        const { hidden } = JSON.parse(tally.written() ?? '{}') as {
          hidden?: { examples: [number, string][] };
        };
        const newest = posts.toSorted((a, b) => b - a).slice(0, 20);
        expect(hidden?.examples ?? []).toEqual(newest.map((post) => [post, String(post)]));
      }),
    );
  });
});
