/** A measurement at a moment; the units are the caller's. */
export interface Sample {
  readonly at: number;
  readonly value: number;
}

/**
 * How fast values grow: the slope of the line that fits them best by least squares, in units of
 * `value` for one unit of `at`.
 *
 * @returns NaN for fewer than two moments
 */
export function slope(samples: readonly Sample[]): number {
  const mean = (of: (sample: Sample) => number) =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length;
  const at = mean((sample) => sample.at);
  const value = mean((sample) => sample.value);
  const shared = mean((sample) => (sample.at - at) * (sample.value - value));
  const spread = mean((sample) => (sample.at - at) ** 2);
  return spread === 0 ? Number.NaN : shared / spread;
}
