import { articleMarkdown } from '@/lib/feeds/article-markdown';
import { documentResponse } from '@/lib/feeds/document-response';
import { notFoundResponse } from '@/lib/feeds/not-found-response';
import { redirectResponse } from '@/lib/feeds/redirect-response';
import { findByPath } from '@/lib/reader/find-by-path';
import { getArchiveVersion } from '@/lib/reader/get-archive-version';
import { getSite } from '@/lib/reader/get-site';
import { absoluteUrl } from '@/lib/site/absolute-url';
import { pathOfSegments } from '@/lib/site/decode-segment';
import { routes } from '@/lib/site/routes';

/** A story as Markdown, at its URL with `.md` behind it. Search engines are told to look at the page instead. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/markdown/[...path]'>,
): Promise<Response> {
  const path = pathOfSegments((await params).path);
  const found = path === undefined ? undefined : await findByPath(path);
  if (found === undefined) return notFoundResponse();
  const site = await getSite();
  if (found.kind === 'moved') {
    const { to } = found;
    if (to.startsWith('/')) return redirectResponse(site, routes.markdown({ permalink: to }));
    return new Response(null, { status: 308, headers: { location: to } });
  }
  const { post } = found;
  const { pressedAt } = await getArchiveVersion();
  return documentResponse(request, articleMarkdown(post, site), {
    type: 'text/markdown',
    modified: pressedAt,
    headers: {
      'x-robots-tag': 'noindex',
      link: `<${absoluteUrl(site, routes.post(post))}>; rel="canonical"`,
    },
  });
}
