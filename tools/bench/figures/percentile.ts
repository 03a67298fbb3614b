/**
 * The smallest value that at least `share` of all values do not exceed (nearest rank).
 *
 * @param sorted ascending
 * @param share over 0, up to 1
 * @returns NaN when there are no values
 */
export function percentile(sorted: readonly number[], share: number): number {
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] ?? Number.NaN;
}
