import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pagePolicy } from '@/lib/page-cache/page-policy';
import { scriptHash } from '@/lib/page-cache/script-hash';
import { routes } from '@/lib/site/routes';
import { SETTINGS_SCRIPT } from '@/lib/site/settings-script';

const SETTINGS_HASH = scriptHash(SETTINGS_SCRIPT);

/**
 * Gives the search page its policy. It is made anew for each request and so never passes the page cache, which knows
 * the inline scripts of a finished page: its scripts carry a nonce, which Next reads from the request's policy. A
 * `proxy.ts` could do the same, for a tenth of what the whole page costs.
 *
 * @param base the site's `baseurl`
 * @param secure whether readers reach the site by https
 * @see https://nextjs.org/docs/app/guides/content-security-policy
 */
export function searchPolicy(
  base: string,
  secure: boolean,
): (request: IncomingMessage, response: ServerResponse) => void {
  const path = `${base}${routes.search()}`;
  return (request, response) => {
    if (request.url?.split('?', 1)[0]?.replace(/\/$/, '') !== path) return;
    const policy = pagePolicy([`'nonce-${randomBytes(16).toString('base64')}'`, SETTINGS_HASH], secure);
    request.headers['content-security-policy'] = policy;
    response.setHeader('content-security-policy', policy);
  };
}
