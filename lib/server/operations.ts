import { type IncomingMessage, type ServerResponse, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { archive } from '@/lib/archive/read/archive';
import type { Metrics } from './metrics';

const PATIENCE = 5_000;

/** Whether a server can be sent readers. */
export class Readiness {
  readonly #frontPage: string;
  readonly #address: () => AddressInfo;
  #asking: Promise<boolean> | undefined;
  #stopping = false;

  /**
   * @param frontPage path of the front page
   * @param address where the server listens
   */
  constructor(frontPage: string, address: () => AddressInfo) {
    this.#frontPage = frontPage;
    this.#address = address;
  }

  /** From now on other servers are to be asked. */
  stop(): void {
    this.#stopping = true;
  }

  /**
   * Undefined when readers may come: the archive can be read and is one that this program was made for, and the
   * front page was served once. While another version's archive stands at the path, the last one that could be read
   * answers on.
   */
  async check(): Promise<Unready | undefined> {
    if (this.#stopping) return { status: 'stopping' };
    try {
      archive().generation();
      const misfit = archive().misfit();
      if (misfit) return { status: 'another archive', reason: misfit.reason };
    } catch {
      return { status: 'no archive' };
    }
    this.#asking ??= this.#servesFrontPage();
    if (await this.#asking) return undefined;
    this.#asking = undefined;
    return { status: 'no first page' };
  }

  #servesFrontPage(): Promise<boolean> {
    const { address, port } = this.#address();
    const host = address.replace(/^0\.0\.0\.0$/, '127.0.0.1').replace(/^::$/, '::1');
    return new Promise((resolve) => {
      const asked = get({ host, port, path: this.#frontPage, agent: false, timeout: PATIENCE }, (answer) => {
        answer.resume();
        resolve(answer.statusCode === 200);
      });
      asked.on('error', () => resolve(false));
      asked.on('timeout', () => asked.destroy());
    });
  }
}

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

/** Why a server is not to be sent readers now. */
interface Unready {
  readonly status: 'stopping' | 'no archive' | 'another archive' | 'no first page';
  /** What the operator has to know beyond that. */
  readonly reason?: string;
}
