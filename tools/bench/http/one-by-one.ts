import type { Latency } from '../figures/figure';
import { latencyOf } from '../figures/latency-of';
import type { Timed } from './time-each';

/** Sums up answers that were asked for one at a time: any choice of a round's times. */
export function oneByOne(times: readonly Timed[]): Latency {
  const all = times.map(({ ms }) => ms);
  const seconds = all.reduce((sum, ms) => sum + ms, 0) / 1_000;
  return latencyOf(all, times.filter(({ ok }) => !ok).length, seconds);
}
