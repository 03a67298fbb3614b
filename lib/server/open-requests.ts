import type { IncomingMessage, ServerResponse } from 'node:http';
import { randomUUID } from 'node:crypto';
import type { RouteClass } from '@/lib/site/urls/reserved-paths';
import { routeClass } from './route-class';

/** What proxies send: a UUID, 32 hexadecimal digits, a trace id. Nothing that could forge a line of a log. */
const SANE = /^[\w.:/+=-]{8,128}$/;
const LONGEST_PATH = 512;

/** The requests of a server from their arrival until their answer has left, each under an id. */
export class OpenRequests {
  readonly #base: string;
  readonly #listeners: ((finished: FinishedRequest) => void)[] = [];
  readonly #responses = new Set<ServerResponse>();
  #closing = false;

  /** @param base the site's `baseurl` */
  constructor(base: string) {
    this.#base = base;
  }

  /** How many there are now. */
  get size(): number {
    return this.#responses.size;
  }

  /** Tells `listener` of every request when it is over. */
  onFinish(listener: (finished: FinishedRequest) => void): void {
    this.#listeners.push(listener);
  }

  /** Follows one request to its end. Its id goes out with the answer. */
  follow(request: IncomingMessage, response: ServerResponse): void {
    const started = performance.now();
    const id = requestId(request.headers['x-request-id']);
    response.setHeader('x-request-id', id);
    if (this.#closing) response.setHeader('connection', 'close');
    this.#responses.add(response);
    const { method = '', url = '' } = request;
    response.once('close', () => {
      this.#responses.delete(response);
      if (this.#listeners.length === 0) return;
      const path = pathOf(url);
      const finished = {
        id,
        method,
        path: path.slice(0, LONGEST_PATH),
        route: routeClass(path.startsWith(this.#base) ? path.slice(this.#base.length) : path),
        status: response.statusCode,
        seconds: (performance.now() - started) / 1000,
        cache: cacheState(response),
        complete: response.writableFinished,
      };
      for (const tell of this.#listeners) tell(finished);
    });
  }

  /** From now on every answer is the last one on its connection. */
  closeAfterAnswer(): void {
    this.#closing = true;
    for (const response of this.#responses) {
      if (!response.headersSent) response.setHeader('connection', 'close');
    }
  }
}

function pathOf(url: string): string {
  const end = url.indexOf('?');
  return end < 0 ? url : url.slice(0, end);
}

function cacheState(response: ServerResponse): FinishedRequest['cache'] {
  const state = response.getHeader('x-nextjs-cache');
  if (state === undefined) return 'none';
  return state === 'HIT' ? 'hit' : 'miss';
}

/** A request that was answered, or whose client went away. */
export interface FinishedRequest {
  readonly id: string;
  readonly method: string;
  /** Path of the URL as it was asked for; what was searched stands behind it and is left out. */
  readonly path: string;
  readonly route: RouteClass;
  readonly status: number;
  readonly seconds: number;
  /** `hit`: a page that waited; `miss`: a page made now that waits from now on; `none`: everything else. */
  readonly cache: 'hit' | 'miss' | 'none';
  /** False when the client went away before it had all of the answer. */
  readonly complete: boolean;
}

/** The id by which a request is found in every log it leaves a line in: the proxy's, or a new one. */
export function requestId(given: string | readonly string[] | undefined): string {
  return typeof given === 'string' && SANE.test(given) ? given : randomUUID();
}
