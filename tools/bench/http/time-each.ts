import { HttpClient } from './http-client';

/** Which pages to ask for, each once. */
export interface Round {
  readonly url: string;
  readonly paths: readonly string[];
  /** Requests under way at a time; the next one starts when one is answered. */
  readonly connections: number;
  readonly status: number;
}

/** How one request of a round went. */
export interface Timed {
  readonly ms: number;
  /** Answered with the status that was expected. */
  readonly ok: boolean;
}

/** Asks for every path once; how long each took, in the order of the paths. */
export async function timeEach({ url, paths, connections, status }: Round): Promise<Timed[]> {
  const client = new HttpClient(url, connections);
  const times: Timed[] = [];
  const queue = paths.entries();
  const work = async () => {
    for (const [index, path] of queue) {
      const began = performance.now();
      const answer = await client.get(path).catch(() => undefined);
      times[index] = { ms: answer?.ms ?? performance.now() - began, ok: answer?.status === status };
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  client.close();
  return times;
}
