import autocannon from 'autocannon';
import type { Latency } from '../figures/figure';
import { latencyOf } from '../figures/latency-of';

/** Load on one page after the other, again and again. */
export interface Load {
  readonly url: string;
  readonly paths: readonly string[];
  /** Each asks again as soon as it is answered. */
  readonly connections: number;
  readonly seconds: number;
}

/** Asks for the same few pages as fast as they come; the first half second does not count. */
export async function underLoad({ url, paths, connections, seconds }: Load): Promise<Latency> {
  await shoot({ url, paths, connections, seconds: 0.5 });
  return shoot({ url, paths, connections, seconds });
}

async function shoot({ url, paths, connections, seconds }: Load): Promise<Latency> {
  const times: number[] = [];
  let failed = 0;
  const started = performance.now();
  const errors = await new Promise<number>((resolve, reject) => {
    const requests = paths.map((path) => ({ path }));
    const run = autocannon({ url, connections, duration: seconds, requests }, (error: unknown, result) => {
      if (error) reject(error instanceof Error ? error : new Error(`${url} cannot be put under load`));
      else resolve(result.errors);
    });
    // Its own summary has no 95th percentile.
    run.on('response', (_client: unknown, status: number, _bytes: number, ms: number) => {
      times.push(ms);
      if (status !== 200) failed += 1;
    });
  });
  return latencyOf(times, failed + errors, (performance.now() - started) / 1_000);
}
