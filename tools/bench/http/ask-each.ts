import type { Latency } from '../figures/figure';
import { latencyOf } from '../figures/latency-of';
import { type Round, timeEach } from './time-each';

/** Asks for every path once and sums up how long the answers took. */
export async function askEach(round: Round): Promise<Latency> {
  const started = performance.now();
  const times = await timeEach(round);
  const failed = times.filter(({ ok }) => !ok).length;
  return latencyOf(
    times.map(({ ms }) => ms),
    failed,
    (performance.now() - started) / 1_000,
  );
}
