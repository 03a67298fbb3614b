import { createHash, randomBytes } from 'node:crypto';
import { NextResponse, type NextRequest } from 'next/server';
import { claimedPath } from '@/app/jekyll-url/claimed-path';
import { SETTINGS_SCRIPT } from '@/components/settings/settings-script';
import { pagePolicy } from '@/lib/page-cache/page-policy';
import { environment } from '@/lib/site/environment';
import { routes } from '@/lib/site/routes';

const SETTINGS_HASH = `'sha256-${createHash('sha256').update(SETTINGS_SCRIPT).digest('base64')}'`;

/**
 * Looks at a request before the app does: pages that are made for one request get their policy, and paths that the
 * site uses for itself are the publisher's where they have something there.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { nextUrl } = request;
  if (nextUrl.pathname === routes.search()) return withPolicy(request);
  const claimed = await claimedPath(nextUrl.pathname);
  if (claimed === undefined) return NextResponse.next();
  const url = nextUrl.clone();
  url.pathname = claimed;
  return NextResponse.rewrite(url);
}

/**
 * The policy of pages that are made anew for each request and so never pass the page cache, which
 * knows the inline scripts of a finished page: their scripts carry a nonce, which Next reads from the
 * request's policy.
 *
 * @see https://nextjs.org/docs/app/guides/content-security-policy
 */
function withPolicy(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString('base64');
  const secure = environment().siteUrl?.startsWith('https:') ?? false;
  const policy = pagePolicy([`'nonce-${nonce}'`, SETTINGS_HASH], secure);
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = {
  matcher: [
    '/search',
    '/feed.xml',
    '/feed.json',
    '/rss.xml',
    '/feed/:path*',
    '/search.(xml|rss|json)',
    '/sources.opml',
    '/sitemap.xml',
    '/sitemap/:path*',
    '/news-sitemap.xml',
    '/favicon.ico',
    '/robots.txt',
    '/llms.txt',
    '/manifest.webmanifest',
    '/redirects.json',
    '/security.txt',
    '/.well-known/security.txt',
    '/:path*.md',
  ],
};
