/** The body of a story in the window, in pixels. */
interface BodyBox {
  /** From the top of the window; negative once the story is scrolled past it. */
  readonly top: number;
  readonly height: number;
  readonly windowHeight: number;
}

/** How much of a story has passed, in whole percent: 100 as soon as its end is in the window. */
export function percentRead({ top, height, windowHeight }: BodyBox): number {
  if (top + height <= windowHeight) return 100;
  if (top >= 0 || height <= windowHeight) return 0;
  return Math.min(99, Math.floor((100 * -top) / (height - windowHeight)));
}
