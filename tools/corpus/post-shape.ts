import type { Random } from './random';

/** The kinds of posts there are. */
export type PostShape = 'flash' | 'article' | 'digest' | 'table' | 'pictures' | 'note';

const shares: readonly (readonly [PostShape, number])[] = [
  ['flash', 0.35],
  ['article', 0.45],
  ['digest', 0.1],
  ['table', 0.05],
  ['pictures', 0.045],
  ['note', 0.005],
];

/** Draws a shape; `plain` leaves only the two that every source has, flashes and articles. */
export function drawShape(random: Random, plain: boolean): PostShape {
  let rest = random.next() * (plain ? 0.8 : 1);
  for (const [shape, share] of shares) {
    if (rest < share) return shape;
    rest -= share;
  }
  return 'article';
}
