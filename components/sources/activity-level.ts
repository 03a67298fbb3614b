/** Longest bar. */
const MOST = 9;

/** How active a source is next to the most active one: 0 for not at all, to 9. The scale is logarithmic. */
export function activityLevel(count: number, most: number): number {
  if (count <= 0) return 0;
  return Math.max(1, Math.round((MOST * Math.log1p(count)) / Math.log1p(Math.max(count, most))));
}
