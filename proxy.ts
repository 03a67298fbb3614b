import { NextResponse, type NextRequest } from 'next/server';
import { claimedPath } from '@/app/jekyll-url/claimed-path';

/**
 * Looks at a request before the app does: paths that the site uses for itself are the publisher's where they have
 * something there. The search is always ours, and Next takes a millisecond to ask here.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { nextUrl } = request;
  const claimed = await claimedPath(nextUrl.pathname);
  if (claimed === undefined) return NextResponse.next();
  const url = nextUrl.clone();
  url.pathname = claimed;
  return NextResponse.rewrite(url);
}

export const config = {
  matcher: [
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
