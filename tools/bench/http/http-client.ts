import { Agent, get } from 'node:http';

/** An answer, read to its end. */
export interface Answer {
  readonly status: number;
  /** From sending the request to the last byte. */
  readonly ms: number;
  readonly body: Buffer;
}

const TIMEOUT_MS = 30_000;

/** Asks one server over connections that stay open. */
export class HttpClient {
  readonly #url: string;
  readonly #agent: Agent;

  /** @param url scheme, host and port */
  constructor(url: string, connections: number) {
    this.#url = url;
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /** Redirects are answers like others. Rejects when there is no answer within 30 seconds. */
  get(path: string): Promise<Answer> {
    const started = performance.now();
    return new Promise((resolve, reject) => {
      const request = get(`${this.#url}${path}`, { agent: this.#agent, timeout: TIMEOUT_MS }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            ms: performance.now() - started,
            body: Buffer.concat(chunks),
          }),
        );
      });
      request.on('timeout', () => request.destroy(new Error(`${path} was not answered in 30 s`)));
      request.on('error', reject);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
