import { describe, expect, it } from 'vitest';
import { Random } from './random';
import { drawSourceRank } from './corpus-post';

describe('drawSourceRank', () => {
  it('follows the law of Zipf: a large head, a long tail', () => {
    const draws = 60_000;
    const counts = Array.from({ length: 2_000 }, () => 0);
    const random = new Random(1, 'ranks', 0);
    for (let drawn = 0; drawn < draws; drawn += 1) {
      const rank = drawSourceRank(random, 2_000);
      counts[rank] = (counts[rank] ?? 0) + 1;
    }
    const share = (from: number, to: number): number =>
      counts.slice(from, to).reduce((sum, count) => sum + count, 0) / draws;
    expect(share(0, 1)).toBeCloseTo(0.091, 2);
    expect(share(0, 10) / share(90, 100)).toBeGreaterThan(20);
    expect(share(1_000, 2_000)).toBeGreaterThan(0.08);
    expect(share(0, 2_000)).toBe(1);
  });

  it('has one rank for one source', () => {
    const random = new Random(1, 'ranks', 1);
    expect(Array.from({ length: 50 }, () => drawSourceRank(random, 1)).every((rank) => rank === 0)).toBe(
      true,
    );
  });
});
