import { findClaim } from '@/lib/reader/find-claim';

const MARKDOWN = '.md';

/**
 * Where the app answers for a path that belongs to the publisher although the site would use it for itself: their
 * posts, redirects and files come first, and a post as Markdown is the post's path with `.md` behind it, whatever
 * else there could be. Undefined when the path is free.
 *
 * @param path as in the URL, percent-encoded, without `baseurl`
 */
export async function claimedPath(path: string): Promise<string | undefined> {
  const claim = await findClaim(path);
  if (claim === 'post') return `/jekyll-url${path}`;
  if (claim === 'file') return `/content-file${path}`;
  const stem = path.endsWith(MARKDOWN) ? path.slice(0, -MARKDOWN.length) : '';
  return stem !== '' && (await findClaim(stem)) === 'post' ? `/markdown${stem}` : undefined;
}
