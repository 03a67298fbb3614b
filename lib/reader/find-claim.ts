import { archive } from './archive';
import { findByPath } from './find-by-path';

/** What the publisher has at a path: a post, a post elsewhere that it leads to, or a file of the content folder. */
export type Claim =
  { readonly kind: 'post' } | { readonly kind: 'moved'; readonly to: string } | { readonly kind: 'file' };

/**
 * Whether the publisher has something of their own at a path that the site would use for itself: a post or a
 * redirect, or a file of the content folder such as `robots.txt`.
 *
 * @param path as in the URL, percent-encoded, starting with `/`
 */
export async function findClaim(path: string): Promise<Claim | undefined> {
  const found = await findByPath(path);
  if (found !== undefined) return found.kind === 'post' ? { kind: 'post' } : found;
  const file = decoded(path)?.slice(1);
  return file !== undefined && archive().isStaticFile(file) ? { kind: 'file' } : undefined;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
