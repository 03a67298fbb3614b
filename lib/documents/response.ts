import { createHash } from 'node:crypto';
import type { Site } from '@/lib/model/site';
import type { SitePath } from '@/lib/site/urls/routes';

/** A document for programs. */
interface DocumentHead {
  /** Media type; text is UTF-8. */
  readonly type: string;
  /** When anything in it may have changed last, in epoch seconds. */
  readonly modified?: number | undefined;
  /** Further headers. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asked for every time and mostly answered with 304, as pages are; a shared cache may be a second behind. */
const CACHE_CONTROL = 'public, max-age=0, s-maxage=1, stale-while-revalidate=30';

/** Programs of other sites may read it. */
const FOR_OTHERS = {
  'cross-origin-resource-policy': 'cross-origin',
  'access-control-allow-origin': '*',
};

/** Answers with a document, or with 304 when the client has it already (RFC 9110, section 13). */
export function documentResponse(request: Request, body: string, head: DocumentHead): Response {
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 27);
  return answer(request, `W/"${digest}"`, head, () => body);
}

/**
 * The same for a document that is made while it is sent, part by part.
 *
 * @param version names everything that the document is made from
 */
export function streamedResponse(
  request: Request,
  version: string,
  parts: () => Iterable<string>,
  head: DocumentHead,
): Response {
  return answer(request, `W/"${version}"`, head, () => streamOf(parts()));
}

function answer(
  request: Request,
  etag: string,
  { type, modified, headers: further }: DocumentHead,
  body: () => BodyInit,
): Response {
  const headers = new Headers({ ...FOR_OTHERS, 'cache-control': CACHE_CONTROL, etag, ...further });
  if (modified !== undefined) headers.set('last-modified', new Date(modified * 1000).toUTCString());
  if (isKnown(request.headers, etag, modified)) return new Response(null, { status: 304, headers });
  headers.set('content-type', `${type}; charset=utf-8`);
  return new Response(body(), { headers });
}

/** If-Modified-Since counts only without If-None-Match. */
function isKnown(asked: Headers, etag: string, modified: number | undefined): boolean {
  const known = asked.get('if-none-match');
  if (known !== null) return matchesEtag(known, etag);
  const since = Date.parse(asked.get('if-modified-since') ?? '');
  return modified !== undefined && since >= modified * 1000;
}

/** One part is made when the client has taken the one before. */
function streamOf(parts: Iterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = parts[Symbol.iterator]();
  return new ReadableStream({
    pull(controller) {
      const step = iterator.next();
      if (step.done === true) controller.close();
      else controller.enqueue(encoder.encode(step.value));
    },
    cancel() {
      iterator.return?.();
    },
  });
}

/** One line of plain text, for programs that asked for something else. */
export function plainResponse(line: string, status: number): Response {
  return new Response(`${line}\n`, {
    status,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
    },
  });
}

/** Leads to another path of the site, for good. */
export function redirectResponse({ baseurl }: Pick<Site, 'baseurl'>, to: SitePath): Response {
  return new Response(null, { status: 308, headers: { location: `${baseurl}${to}` } });
}

/** For programs: there is nothing here, now. */
export function notFoundResponse(): Response {
  return plainResponse('Not found', 404);
}

/**
 * Whether a client has this very page already.
 *
 * @param known its If-None-Match, compared weakly
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2
 */
export function matchesEtag(known: string | undefined, etag: unknown): boolean {
  if (known === undefined || typeof etag !== 'string') return false;
  const tags = known.split(',').map((tag) => opaque(tag.trim()));
  return tags.includes('*') || tags.includes(opaque(etag));
}

function opaque(tag: string): string {
  return tag.replace(/^W\//, '');
}
