import { findClaim } from '@/lib/reader/by-path';
import { INTERNAL_PATHS, patternOf, reservedPath } from '@/lib/site/urls/reserved-paths';

const MARKDOWN = '.md';
const INTERNAL = INTERNAL_PATHS.map(patternOf);

/** What to do with a URL that belongs to the publisher. */
export type ClaimedUrl =
  /** The app answers under this URL, `baseurl` and query included. */
  | { readonly kind: 'rewrite'; readonly url: string }
  /** It leads to this path, `baseurl` included, or elsewhere. */
  | { readonly kind: 'redirect'; readonly to: string };

/**
 * What to do with a URL that belongs to the publisher although the site would use it for itself: their posts,
 * redirects and files come first (`lib/site/urls/reserved-paths.ts`), and a post as Markdown is the post's path with `.md`
 * behind it, whatever else there could be. Undefined when the path is free, or never given away.
 *
 * @param url path and query of a request
 * @param base the site's `baseurl`
 */
export async function claimedUrl(url: string, base: string): Promise<ClaimedUrl | undefined> {
  const [full = '', query = ''] = url.split(/(?=\?)(.*)$/s);
  if (!full.startsWith(`${base}/`)) return undefined;
  const path = full.slice(base.length);
  const owner = reservedPath(path)?.owner;
  // What nobody has at an inner path of the app is not there for anybody, wherever the app would lead.
  const isInternal = INTERNAL.some((inner) => inner.test(path));
  if (!isInternal && (owner === undefined || owner === 'site')) return undefined;
  const answeredAt = (route: string, inside = path): ClaimedUrl => ({
    kind: 'rewrite',
    url: base + route + inside + query,
  });
  const claim = await findClaim(path);
  if (claim?.kind === 'moved')
    return { kind: 'redirect', to: (claim.to.startsWith('/') ? base : '') + claim.to };
  if (claim?.kind === 'file') return answeredAt('/content-file');
  if (claim?.kind === 'post' || isInternal) return answeredAt('/jekyll-url');
  const stem = path.endsWith(MARKDOWN) ? path.slice(0, -MARKDOWN.length) : '';
  const told = stem === '' ? undefined : await findClaim(stem);
  if (told?.kind === 'post') return answeredAt('/markdown', stem);
  // Another spelling of a post's path leads to the Markdown of that post.
  const isPost = told?.kind === 'moved' && (await findClaim(told.to))?.kind === 'post';
  return isPost ? { kind: 'redirect', to: `${base}${told.to}${MARKDOWN}` } : undefined;
}
