/** How busy a day was: 1 (quiet) to 4 (busiest). */
export type Heat = 1 | 2 | 3 | 4;

/** Steps from quiet to busy. */
export interface HeatScale {
  readonly heatOf: (count: number) => Heat;
  /** The counts of each step, both ends included; the last step is open. Fewer steps where days differ less. */
  readonly steps: readonly { readonly heat: Heat; readonly from: number; readonly to: number | undefined }[];
}

const HEATS: readonly Heat[] = [1, 2, 3, 4];
/** The share of days that the steps are made for; the few busier ones must not leave all others pale. */
const ORDINARY = 0.95;

/** Four equal steps over the counts (each at least 1) of all but the very busiest days. */
export function heatScale(counts: readonly number[]): HeatScale {
  const sorted = [...counts].sort((one, other) => one - other);
  const top = sorted[Math.ceil(sorted.length * ORDINARY) - 1] ?? 1;
  const width = Math.max(1, Math.ceil(top / HEATS.length));
  const heatOf = (count: number): Heat =>
    HEATS[Math.min(HEATS.length, Math.max(1, Math.ceil(count / width))) - 1] ?? 4;
  const most = sorted.at(-1) ?? 1;
  const steps = HEATS.filter((heat) => (heat - 1) * width < most).map((heat) => ({
    heat,
    from: (heat - 1) * width + 1,
    to: heat === 4 ? undefined : heat * width,
  }));
  return { heatOf, steps };
}
