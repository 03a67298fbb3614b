/** `bench/results/NAME-2026-11-23T0645.json`, for a run that was not told where its figures go. */
export function defaultResultPath(name: string, now: Date): string {
  return `bench/results/${name}-${now.toISOString().slice(0, 16).replace(':', '')}.json`;
}
