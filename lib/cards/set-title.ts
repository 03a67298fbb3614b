import { breakTitle, clampLines } from './break-lines';
import type { WidthOf } from './font-metrics';

/** A title as it is set: its lines, and the size of its type in pixels. */
export interface SetTitle {
  readonly lines: readonly string[];
  readonly size: number;
}

/** The room a title has, in pixels. */
export interface TitleRoom {
  readonly width: number;
  readonly height: number;
  /** Sizes of type to choose from, largest first. */
  readonly sizes: readonly number[];
}

/** Lines of a title at most. */
const MOST_LINES = 3;
/** Distance of two lines of a title, in ems. */
export const TITLE_LINE_HEIGHT = 1.3;

/**
 * Sets a title in the largest type in which it fits into three lines, and makes these about equally
 * long. What does not even fit in the smallest type ends in an ellipsis.
 */
export function setTitle(title: string, { width, height, sizes }: TitleRoom, widthOf: WidthOf): SetTitle {
  for (const size of sizes) {
    const most = Math.min(MOST_LINES, Math.floor(height / (size * TITLE_LINE_HEIGHT)));
    const lines = breakTitle(title, width / size, widthOf);
    if (lines.length <= most) return { size, lines: balance(title, lines, width / size, widthOf) };
  }
  const size = sizes.at(-1) ?? 1;
  const lines = breakTitle(title, width / size, widthOf);
  return { size, lines: clampLines(lines, MOST_LINES, width / size, widthOf) };
}

/** The same number of lines on the least width that does with it. */
function balance(
  title: string,
  lines: readonly string[],
  width: number,
  widthOf: WidthOf,
): readonly string[] {
  let best = lines;
  for (let narrower = width - 0.5; narrower > width / 2; narrower -= 0.5) {
    const tried = breakTitle(title, narrower, widthOf);
    if (tried.length > lines.length) break;
    best = tried;
  }
  return best;
}
