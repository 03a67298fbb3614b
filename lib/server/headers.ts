import type { IncomingMessage, ServerResponse } from 'node:http';
import { hideInternalHeaders } from './internal-headers';

/** What no page of ours needs a browser to give it. */
const DENIED = [
  'accelerometer=()',
  'autoplay=()',
  'camera=()',
  'display-capture=()',
  'encrypted-media=()',
  'fullscreen=(self)',
  'geolocation=()',
  'gyroscope=()',
  'hid=()',
  'idle-detection=()',
  'magnetometer=()',
  'microphone=()',
  'midi=()',
  'payment=()',
  'picture-in-picture=()',
  'publickey-credentials-get=()',
  'screen-wake-lock=()',
  'serial=()',
  'usb=()',
  'xr-spatial-tracking=()',
  'browsing-topics=()',
];

/**
 * What every answer says to browsers unless it says something else itself. The policy is that of
 * something which is no page: nothing in it may run, load, be framed or be sent; a page brings its own.
 *
 * @see https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html
 */
const SAFETY = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; form-action 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': DENIED.join(', '),
  'x-permitted-cross-domain-policies': 'none',
  'x-dns-prefetch-control': 'off',
  'origin-agent-cluster': '?1',
};

/** Two years: browsers that came by https stay with it (RFC 6797). */
const SECURE = { 'strict-transport-security': 'max-age=63072000; includeSubDomains' };

/**
 * Next gives the policy of a page to whatever it answers (next.config.js, where it ends in a semicolon): for what is no
 * page and has none of its own, the closed one is meant.
 */
function policyOf(response: ServerResponse, policies: readonly string[]): string {
  const own = policies.findLast((policy) => !policy.endsWith(';'));
  if (own !== undefined) return own;
  const isPage = String(response.getHeader('content-type')).startsWith('text/html');
  return (isPage && policies[0]?.slice(0, -1)) || SAFETY['content-security-policy'];
}

const HEADERS = Object.entries(SAFETY);
const HEADERS_BY_HTTPS = Object.entries({ ...SAFETY, ...SECURE });

/**
 * Fills the headers above into an answer at the moment its head is written, whoever writes it. Next names the
 * Location of a redirect twice when it has just rendered it, which some clients read as one long address, and forgets
 * the query there; the policy of a page comes once as next.config.js says and once as the page cache does. What the app's
 * parts tell each other stays inside.
 *
 * @param secure whether readers reach the site by https
 */
export function addSafetyHeaders(response: ServerResponse, secure: boolean): void {
  const headers = secure ? HEADERS_BY_HTTPS : HEADERS;
  const writeHead = response.writeHead.bind(response);
  // Node calls this, too, for heads that nobody writes by name; all arguments are passed on.
  response.writeHead = (...head: [number]) => {
    hideInternalHeaders(response);
    for (const [name, value] of headers) if (!response.hasHeader(name)) response.setHeader(name, value);
    const policies = [response.getHeader('content-security-policy')].flat().map(String);
    response.setHeader('content-security-policy', policyOf(response, policies));
    const [location] = [response.getHeader('location')].flat();
    if (location !== undefined) response.setHeader('location', withQuery(String(location), response.req));
    return writeHead(...head);
  };
}

/** Where a redirect to another page of this site leads, with the query that was asked for and nobody changed. */
function withQuery(location: string, { url = '' }: IncomingMessage): string {
  const [asked = '', query] = url.split(/(?=\?)(.*)$/s);
  const [path = '', fragment = ''] = location.split(/(?=#)(.*)$/s);
  if (query === undefined) return location;
  return /^\/(?!\/)/.test(path) && !path.includes('?') && path !== asked ? path + query + fragment : location;
}
