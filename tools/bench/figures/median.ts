import { percentile } from './percentile';

/** The middle value, the lower one of two; NaN when there are none. */
export function median(values: readonly number[]): number {
  return percentile(
    values.toSorted((a, b) => a - b),
    0.5,
  );
}
