import { articleMarkdown } from '@/lib/documents/markdown';
import { documentResponse, redirectResponse, notFoundResponse } from '@/lib/documents/response';
import { findByPath } from '@/lib/reader/by-path';
import { getArchiveVersion, getSite } from '@/lib/reader/site';
import { absoluteUrl } from '@/lib/site/urls/absolute';
import { pathOfSegments, routes } from '@/lib/site/urls/routes';

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
