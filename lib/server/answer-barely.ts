import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { withoutRuntime } from './next-internals/without-runtime';
import { acceptsGzip } from './answer-waiting-pages';

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

interface BareSite {
  /** Path of the search, which is made anew for each request and so never passes the page cache. */
  readonly search: string;
  /** Content-Security-Policy of the site's pages. */
  readonly policy: string;
}

const zip = promisify<string, Buffer>(gzip);

/**
 * Keeps Next's runtime out of what is answered: the `_rsc` of its router is dropped and nothing but `Accept-Encoding`
 * makes a difference (internal-headers.ts); the search page goes out as the pages that wait do.
 */
export function answerBarely(answer: Answer, { search, policy }: BareSite): Answer {
  return async (request, response) => {
    request.url = withoutRouterQuery(request.url ?? '/');
    dependOnEncodingOnly(response);
    const path = request.url.split('?', 1)[0]?.replace(/\/$/, '');
    if (path !== search) return answer(request, response);
    const gzips = acceptsGzip(request.headers['accept-encoding']);
    delete request.headers['accept-encoding'];
    strip(request, response, gzips, policy);
    return answer(request, response);
  };
}

function withoutRouterQuery(url: string): string {
  return url.includes('_rsc')
    ? url.replace(/([?&])_rsc(?:=[^&]*)?(?=&|$)&?/g, '$1').replace(/[?&]$/, '')
    : url;
}

function dependOnEncodingOnly(response: ServerResponse): void {
  const setHeader = response.setHeader.bind(response);
  response.setHeader = (name, value) => {
    if (name.toLowerCase() !== 'vary') return setHeader(name, value);
    return setHeader(name, 'Accept-Encoding');
  };
}

/** Holds an HTML answer back until it is whole, and sends it without the runtime. */
function strip(request: IncomingMessage, response: ServerResponse, gzips: boolean, policy: string): void {
  const chunks: Buffer[] = [];
  const end = response.end.bind(response);
  const writeHead = response.writeHead.bind(response);
  const take = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk, encoding === 'latin1' ? 'latin1' : 'utf8'));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const isPage = () => String(response.getHeader('content-type')).startsWith('text/html');
  response.flushHeaders = () => {};
  response.writeHead = (...head: [number]) => {
    [response.statusCode] = head;
    return response;
  };
  response.write = (chunk: unknown, encoding?: unknown) => {
    take(chunk, encoding);
    return true;
  };
  response.end = (chunk?: unknown, encoding?: unknown) => {
    take(chunk, encoding);
    response.writeHead = writeHead;
    const made = Buffer.concat(chunks);
    if (!isPage() || request.method === 'HEAD') return end(made);
    const page = withoutRuntime(made.toString());
    response.setHeader('content-security-policy', policy);
    response.removeHeader('transfer-encoding');
    const send = (body: Buffer) => {
      response.setHeader('content-length', body.byteLength);
      end(body);
    };
    if (!gzips) send(Buffer.from(page));
    else
      void zip(page).then((body) => {
        response.setHeader('content-encoding', 'gzip');
        send(body);
      });
    return response;
  };
}
