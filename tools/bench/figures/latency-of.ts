import type { Latency } from './figure';
import { percentile } from './percentile';

/**
 * Sums up how long answers took.
 *
 * @param times milliseconds of each request, in any order
 * @param seconds from the first request to the last answer
 */
export function latencyOf(times: readonly number[], failed: number, seconds: number): Latency {
  const sorted = times.toSorted((a, b) => a - b);
  return {
    requests: times.length,
    failed,
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    p99: percentile(sorted, 0.99),
    max: percentile(sorted, 1),
    perSecond: times.length / seconds,
  };
}
