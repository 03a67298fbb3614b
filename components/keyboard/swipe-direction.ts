/** One finger's way over the screen: CSS pixels, milliseconds. */
export interface Swipe {
  readonly dx: number;
  readonly dy: number;
  readonly duration: number;
}

const SHORTEST = 80;
const LONGEST_MS = 600;

/** Which neighbour a swipe asks for, as a page that is pushed aside: to the left, the next. Undefined for any other movement. */
export function swipeDirection({ dx, dy, duration }: Swipe): 'next' | 'prev' | undefined {
  if (duration > LONGEST_MS || Math.abs(dx) < SHORTEST || Math.abs(dx) < 2 * Math.abs(dy)) return undefined;
  return dx < 0 ? 'next' : 'prev';
}
