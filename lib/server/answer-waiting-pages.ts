import { LRUCache } from 'lru-cache';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { askedPage, type AskedPage, waitingPages, type WaitingPage } from './page-cache/waiting-pages';
import { matchesEtag } from '@/lib/documents/response';
import { htmlOf } from './page-cache/packed-page';

const MAX_BYTES = 4 * 1024 * 1024;

const unzipped = new LRUCache<Buffer, Buffer>({
  maxSize: MAX_BYTES,
  sizeCalculation: (html) => html.byteLength,
});

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** URLs whose page is known: more than there is room for pages. */
const MOST_URLS = 10_000;

/** Headers that belong to one answer and not to the page. */
const OF_ONE_ANSWER = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'date',
  'keep-alive',
  'transfer-encoding',
  'x-request-id',
  'x-nextjs-cache',
]);

/**
 * Answers plain requests for pages that wait in the page cache without Next, which takes ten times as
 * long for it. A URL is answered here only after Next has answered this very URL from one page of the
 * cache, and with the headers that Next sent with that very page, so body, ETag and
 * Content-Security-Policy always belong together. Everything else is Next's: URLs with a query, pages that are made for one request, errors.
 */
export function answerWaitingPages(next: Answer): Answer {
  const keyOfUrl = new LRUCache<string, string>({ max: MOST_URLS });
  return async (request, response) => {
    const { url } = request;
    if (url === undefined || !isPlain(request)) return next(request, response);
    const page = waiting(keyOfUrl.get(url));
    if (page?.headers && page.packed?.html) {
      send(request, response, page.headers, page.packed.html);
      return;
    }
    const asked: AskedPage = { keys: new Set() };
    response.once('finish', () => {
      const [only, ...more] = asked.keys;
      if (request.method !== 'GET' || response.statusCode !== 200) return;
      if (only === undefined || more.length > 0 || !asked.page || !hasHtml(asked.page)) return;
      asked.page.headers = headersOf(response);
      keyOfUrl.set(url, only);
    });
    return askedPage().run(asked, () => next(request, response));
  };
}

function waiting(key: string | undefined): WaitingPage | undefined {
  if (key === undefined) return undefined;
  try {
    return waitingPages().get(key);
  } catch {
    // The archive cannot be read now: Next has a page that says so.
    return undefined;
  }
}

function hasHtml({ packed, finished }: WaitingPage): boolean {
  return packed ? packed.html !== undefined : typeof finished?.html === 'string';
}

/** Whether a request is what a browser sends for a page; headers that Next treats in its own way are gone. */
function isPlain({ method, url }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && !url?.includes('?');
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  headers: Readonly<Record<string, string | number | readonly string[]>>,
  zipped: Buffer,
): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader('x-nextjs-cache', 'HIT');
  if (matchesEtag(request.headers['if-none-match'], headers['etag'])) {
    response.statusCode = 304;
    response.removeHeader('content-type');
    response.end();
    return;
  }
  const gzip = acceptsGzip(request.headers['accept-encoding']);
  const body = gzip ? zipped : plainHtml(zipped);
  if (gzip) response.setHeader('content-encoding', 'gzip');
  response.setHeader('content-length', body.byteLength);
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** What Next sent with a page. One ETag stands for both encodings, which is what weak ones are for. */
function headersOf(response: ServerResponse): Record<string, string | number | readonly string[]> {
  const kept: Record<string, string | number | readonly string[]> = {};
  for (const [name, value] of Object.entries(response.getHeaders())) {
    if (value === undefined || OF_ONE_ANSWER.has(name)) continue;
    kept[name] = name === 'etag' ? `W/${String(value).replace(/^W\//, '')}` : value;
  }
  return kept;
}

/**
 * Whether a client takes gzip.
 *
 * @param accepted its Accept-Encoding
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3
 */
export function acceptsGzip(accepted: string | undefined): boolean {
  const codings = new Map(
    (accepted ?? '').split(',').map((part) => {
      const [coding = '', ...parameters] = part.toLowerCase().split(';');
      const weight = parameters.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find(Boolean);
      return [coding.trim(), Number(weight ?? 1)];
    }),
  );
  return (codings.get('gzip') ?? codings.get('*') ?? 0) > 0;
}

/** A page's HTML for clients that do not take gzip. They are few; the pages they ask for most stay unzipped. */
function plainHtml(zipped: Buffer): Buffer {
  let html = unzipped.get(zipped);
  if (!html) {
    html = htmlOf(zipped);
    unzipped.set(zipped, html);
  }
  return html;
}
