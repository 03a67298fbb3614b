import { findByPath } from './find-by-path';
import { archive } from './archive';

/**
 * Whether the publisher has something of their own at a path that the site would use for itself: a post or a
 * redirect, or a file of the content folder such as `robots.txt`.
 *
 * @param path as in the URL, percent-encoded, starting with `/`
 */
export async function findClaim(path: string): Promise<'post' | 'file' | undefined> {
  if ((await findByPath(path)) !== undefined) return 'post';
  const file = decoded(path)?.slice(1);
  return file !== undefined && archive().isStaticFile(file) ? 'file' : undefined;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
