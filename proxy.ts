import { NextResponse, type NextRequest } from 'next/server';
import { claimedPath } from '@/app/jekyll-url/claimed-path';

/**
 * Looks at a request before the app does: paths that the site uses for itself are the publisher's where they have
 * something there. The pages that are never given away are not asked for here: it takes Next a millisecond.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { nextUrl } = request;
  const claimed = await claimedPath(nextUrl.pathname);
  if (claimed === undefined) return NextResponse.next();
  if (claimed.kind === 'redirect') {
    const location = claimed.to.startsWith('/') ? `${nextUrl.basePath}${claimed.to}` : claimed.to;
    return new NextResponse(null, { status: 308, headers: { location } });
  }
  const url = nextUrl.clone();
  url.pathname = claimed.to;
  return NextResponse.rewrite(url);
}

/** Routes of the app that `lib/site/reserved-paths.ts` gives to the publisher first; Next wants them spelled out here. */
export const config = {
  matcher: [
    '/feed.xml',
    '/feed.json',
    '/rss.xml',
    '/feed/:path*',
    '/search.xml',
    '/search.rss',
    '/search.json',
    '/sources.opml',
    '/sitemap.xml',
    '/sitemap/:path*',
    '/news-sitemap.xml',
    '/favicon.ico',
    '/icon.svg',
    '/icon1.png',
    '/apple-icon.png',
    '/robots.txt',
    '/llms.txt',
    '/manifest.webmanifest',
    '/redirects.json',
    '/categories.json',
    '/new-posts.json',
    '/palette.json',
    '/security.txt',
    '/.well-known/security.txt',
    '/card/:id/:file',
    '/status',
    '/status/:after',
    '/tags',
    '/:path*.md',
    '/jekyll-url/:path*',
    '/content-file/:path*',
    '/markdown/:path*',
  ],
};
