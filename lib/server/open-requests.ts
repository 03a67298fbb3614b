import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FinishedRequest } from './finished-request';
import { requestId } from './request-id';
import { routeClass } from './route-class';

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
