import type { IncomingMessage, ServerResponse } from 'node:http';
import { archive } from '@/lib/reader/archive';
import type { Metrics } from './metrics';
import type { Readiness } from './readiness';

/**
 * Answers what operators ask, and nobody else needs to; true when it was that.
 *
 * - `/healthz`: this process lives; with `generation` and `posts` of the archive where it can be read. Always 200.
 * - `/readyz`: readers may be sent here (200), or why not (503).
 * - `/metrics`: figures for Prometheus, where the installation has them (`METRICS`).
 */
export function operationsAnswerer(
  readiness: Readiness,
  metrics: Metrics | undefined,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const answers: Readonly<Record<string, (response: ServerResponse) => void | Promise<void>>> = {
    '/healthz': (response) => {
      sendJson(response, 200, { status: 'ok', ...archiveState() });
    },
    '/readyz': async (response) => {
      const unready = await readiness.check();
      sendJson(response, unready === undefined ? 200 : 503, unready ?? { status: 'ready' });
    },
    ...(metrics && {
      '/metrics': async (response: ServerResponse) => {
        const { type, text } = await metrics.text();
        send(response, 200, type, text);
      },
    }),
  };
  return ({ url = '' }, response) => {
    const answer = Object.hasOwn(answers, url) ? answers[url] : undefined;
    void answer?.(response);
    return answer !== undefined;
  };
}

function archiveState(): { generation: number; posts: number } | undefined {
  try {
    return { generation: archive().generation(), posts: archive().total() };
  } catch {
    return undefined;
  }
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  send(response, status, 'application/json', `${JSON.stringify(body)}\n`);
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    'cache-control': 'no-store',
    'content-type': type,
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}
