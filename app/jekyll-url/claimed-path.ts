import { findClaim } from '@/lib/reader/find-claim';
import { INTERNAL_PATHS, patternOf } from '@/lib/site/reserved-paths';

const MARKDOWN = '.md';
const INTERNAL = INTERNAL_PATHS.map(patternOf);

/** Where the app answers for a path, or where the path leads to. */
export interface ClaimedPath {
  readonly kind: 'rewrite' | 'redirect';
  readonly to: string;
}

/**
 * What to do with a path that belongs to the publisher although the site would use it for itself: their
 * posts, redirects and files come first, and a post as Markdown is the post's path with `.md` behind it, whatever
 * else there could be. Undefined when the path is free.
 *
 * @param path as in the URL, percent-encoded, without `baseurl`
 */
export async function claimedPath(path: string): Promise<ClaimedPath | undefined> {
  const claim = await findClaim(path);
  if (claim?.kind === 'moved') return { kind: 'redirect', to: claim.to };
  if (claim?.kind === 'file') return { kind: 'rewrite', to: `/content-file${path}` };
  // What nobody has at an inner path of the app is not there for anybody, wherever the app would lead.
  if (claim?.kind === 'post' || INTERNAL.some((inner) => inner.test(path)))
    return { kind: 'rewrite', to: `/jekyll-url${path}` };
  const stem = path.endsWith(MARKDOWN) ? path.slice(0, -MARKDOWN.length) : '';
  if (stem === '' || (await findClaim(stem))?.kind !== 'post') return undefined;
  return { kind: 'rewrite', to: `/markdown${stem}` };
}
