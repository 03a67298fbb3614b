import next from 'next';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { setFlagsFromString } from 'node:v8';
import type { Site } from '@/lib/model/site';
import { archive } from '@/lib/archive/read/archive';
import { pagePolicy } from '@/lib/site/page-policy.mjs';
import { routes } from '@/lib/site/urls/routes';
import { answerBarely } from './answer-barely';
import { operationsAnswerer, Readiness } from './operations';
import { staticOfOtherBuilds, styleSheetOf } from './answer-static-of-other-builds';
import { answerWaitingPages } from './answer-waiting-pages';
import { claimedUrl } from './claimed-url';
import { closeGracefully } from './stop';
import { dropInternalHeaders } from './internal-headers';
import { failInWords } from './fail-in-words';
import { logRequest } from './log';
import { Metrics } from './metrics';
import { OpenRequests } from './open-requests';
import { addSafetyHeaders } from './headers';
import { straightUrl, type StraightUrl } from './straight-url';

const LONGEST_URL = 8192;
const AUTHORITY = /^https?:\/\/[^/?#]*/i;

/** How far the heap may grow beyond what is alive before V8 collects, in percent. */
const GROWTH = 50;

/** Where the server listens. */
export interface Address {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
}

/** How the server is run. */
interface ServerOptions extends Address {
  /** Scheme and host under which readers reach the site, where that is known. */
  readonly siteUrl: string | undefined;
  /** The site's `baseurl`. */
  readonly base: string;
  /** Folder of the build that is served; earlier and later ones are beside it. */
  readonly build: string;
  /** Whether there is /metrics. */
  readonly metrics: boolean;
  readonly log: Logger;
}

/** A server that answers. */
interface RunningServer {
  /** Finishes what is in flight and closes the archive, within some ten seconds. */
  stop(): Promise<void>;
}

/** Bytes of a request's head that are read, so that a URL far too long is told so and not cut off. */
const LARGEST_HEAD = 512 * 1024;

/**
 * Milliseconds in which a client has to send its request, which has no body worth waiting for, and how often that is
 * looked at; an idle connection is kept longer than proxies keep it, so that no request meets one that closes.
 */
const PATIENCE = {
  headersTimeout: 10_000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 75_000,
};

/** Milliseconds for what is in flight when the server is to stop. */
const LAST_PATIENCE = 10_000;

/**
 * Serves the built app in this process until it is stopped.
 *
 * @throws when there is no build, or the address cannot be listened on
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host, port, siteUrl, base, build, metrics, log } = options;
  keepHeapSmall();
  const app = next({ dev: false, hostname: host, port });
  await app.prepare();
  const isSecure = siteUrl?.startsWith('https:') ?? false;
  const policy = pagePolicy(isSecure);
  const failing = { site: lastSite(base), policy, style: styleSheetOf(build, base) };
  const answer = answerBarely(answerWaitingPages(app.getRequestHandler()), {
    search: `${base}${routes.search()}`,
    policy,
  });
  const open = new OpenRequests(base);
  if (log.isLevelEnabled('error')) open.onFinish(logRequest(log));
  const figures = metrics ? new Metrics(open) : undefined;
  const readiness = new Readiness(`${base}/`, () => server.address() as AddressInfo);
  const answerOperations = operationsAnswerer(readiness, figures);
  const answerStatic = staticOfOtherBuilds({ build, elements: 'public/_elements', base });
  const server = createServer({ maxHeaderSize: LARGEST_HEAD, ...PATIENCE }, (request, response) => {
    request.url = originForm(request.url ?? '/');
    dropInternalHeaders(request.headers);
    open.follow(request, response);
    addSafetyHeaders(response, isSecure);
    failInWords(response, failing);
    const refusal = refuseRequest(request.method, request.url);
    if (refusal && refusal.status !== 404) refuse(response, refusal);
    else if (!answerOperations(request, response) && !answerStatic(request, response)) {
      void leadOn(request, response, base).then(async (isLedOn) => {
        if (isLedOn) return;
        if (refusal) {
          refuse(response, refusal);
          return;
        }
        await answer(request, response);
      });
    }
  });
  // Next would leave such a connection open for a server of ours to take up.
  server.on('upgrade', (_, socket) => socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n'));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    async stop() {
      readiness.stop();
      open.closeAfterAnswer();
      if (!(await closeGracefully(server, LAST_PATIENCE)))
        log.warn(`Requests that took longer than ${LAST_PATIENCE / 1000} s were cut off.`);
      archive().close();
    },
  };
}

/**
 * Answers a URL that leads elsewhere on this site, however broken its end is; true when it does. One that belongs to
 * the publisher is turned into that at which the app answers for it.
 */
async function leadOn(request: IncomingMessage, response: ServerResponse, base: string): Promise<boolean> {
  const { url = '/' } = request;
  try {
    const claimed = await claimedUrl(url, base);
    if (claimed?.kind === 'rewrite') request.url = claimed.url;
    if (claimed?.kind === 'redirect') return redirect(response, { status: 308, location: claimed.to });
    const straight = claimed ? undefined : await straightUrl(url, base);
    return straight !== undefined && redirect(response, straight);
  } catch {
    // Where the archive cannot be read, Next has a page that says so.
    return false;
  }
}

function redirect(response: ServerResponse, { status, location }: StraightUrl): true {
  response.statusCode = status;
  response.setHeader('location', location);
  response.setHeader('cache-control', 'no-store');
  response.end();
  return true;
}

/** The site as it was last seen: an archive that cannot be read is why pages fail. */
function lastSite(baseurl: string): () => Pick<Site, 'lang' | 'baseurl' | 'title'> {
  let last: Pick<Site, 'lang' | 'baseurl' | 'title'> = { lang: 'zh-CN', baseurl, title: 'Broadsheet' };
  const look = () => {
    try {
      last = archive().site() ?? last;
    } catch {
      // What was seen before is good enough.
    }
    return last;
  };
  look();
  return look;
}

function refuse(response: ServerResponse, { status, text }: Refusal): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    // What such a request brings along is not waited for.
    ...(status === 405 ? { allow: 'GET, HEAD', connection: 'close' } : {}),
  });
  response.end(`${text}\n`);
}

/**
 * Lets V8 collect garbage earlier than it would on a machine with memory to spare. Rendering leaves
 * about a megabyte of garbage a page, and V8 is used to letting that pile up to several times of what
 * is alive. No bound is set: what is needed can still be had. A V8 that does not know the flag ignores it.
 *
 * To be called before anything is rendered.
 */
function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}

/**
 * What a request asks for, as a path of this server. Clients that take it for a proxy name a host before the path
 * (RFC 9112, section 3.2.2), which Next would redirect to.
 */
export function originForm(target: string): string {
  const path = target.replace(AUTHORITY, '');
  return path.startsWith('/') || path === target ? path : `/${path}`;
}

/** An answer given before the app sees the request. */
interface Refusal {
  readonly status: 400 | 404 | 405 | 414;
  readonly text: string;
}

/**
 * Requests that no page can answer: other methods than reading ones (the app has no forms that
 * post and no server actions), what is no path (`*`, `ftp://…`), URLs beyond any sensible length, and malformed
 * percent-escapes and control characters, which Next would answer in ways of its own. Undefined for every other request.
 */
export function refuseRequest(method: string | undefined, url: string | undefined): Refusal | undefined {
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, text: 'Only GET and HEAD are answered here.' };
  if (url !== undefined && !url.startsWith('/'))
    return { status: 400, text: 'Only paths of this site are answered here.' };
  const path = url?.split(/[?#]/, 1)[0] ?? '';
  if (url === undefined || path.length > LONGEST_URL) return { status: 414, text: 'This URL is too long.' };
  if (url.length > LONGEST_URL) return { status: 400, text: 'The query of this URL is too long.' };
  try {
    if (/\p{Cc}/u.test(decodeURIComponent(path))) return { status: 404, text: 'No page has this URL.' };
  } catch {
    return { status: 404, text: 'No page has this URL: its percent-encoding is broken.' };
  }
  return undefined;
}
