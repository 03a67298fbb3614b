import type { Latency } from '../figures/figure';
import { latencyOf } from '../figures/latency-of';
import { HttpClient } from './http-client';

/** Requests at a steady rate, whether or not the earlier ones have been answered. */
export interface Pace {
  readonly url: string;
  /** Asked for in turn, again from the start when all have been. */
  readonly paths: readonly string[];
  readonly perSecond: number;
}

const CONNECTIONS = 100;

/** Starts asking; `stop` waits for what is under way and sums up. */
export function pacedRequests({ url, paths, perSecond }: Pace): { stop(): Promise<Latency> } {
  const client = new HttpClient(url, CONNECTIONS);
  const started = performance.now();
  const times: number[] = [];
  const underWay = new Set<Promise<void>>();
  let [failed, sent] = [0, 0];
  const ask = async (path: string) => {
    const answer = await client.get(path).catch(() => undefined);
    if (answer?.status !== 200) failed += 1;
    if (answer) times.push(answer.ms);
  };
  const timer = setInterval(() => {
    const due = Math.floor(((performance.now() - started) / 1_000) * perSecond);
    for (; sent < due; sent += 1) {
      const request: Promise<void> = ask(paths[sent % paths.length] ?? '/').finally(() =>
        underWay.delete(request),
      );
      underWay.add(request);
    }
  }, 10);
  return {
    async stop() {
      clearInterval(timer);
      await Promise.all(underWay);
      client.close();
      return latencyOf(times, failed, (performance.now() - started) / 1_000);
    },
  };
}
