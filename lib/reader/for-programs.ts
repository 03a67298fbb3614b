import type { FiledPost, PostSummary } from '@/lib/model/post';
import type { PostFilter } from '@/lib/model/post-filter';
import { archive } from '@/lib/archive/read/archive';
import { searchPosts } from '@/lib/archive/search/search-posts';
import type { PostAddress, Redirect } from '@/lib/archive/read/archive-directory';
import { idsBetween } from '@/lib/archive/read/id-range';

/** Whose posts are wanted. */
type Wanted =
  | { readonly kind: 'site' }
  | { readonly kind: 'category'; readonly slug: string }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'filter'; readonly filter: PostFilter };

/** The newest posts with their whole text; undefined when there is no such source or tag. */
export async function getFeedPosts(wanted: Wanted, limit: number): Promise<readonly FiledPost[] | undefined> {
  const ids = await idsOf(wanted, limit);
  return ids && archive().articles(ids);
}

async function idsOf(wanted: Wanted, limit: number): Promise<readonly number[] | undefined> {
  const reader = archive();
  switch (wanted.kind) {
    case 'site':
      return reader.newest('all', '', limit).map(({ id }) => id);
    case 'category':
      return ofList('category', wanted.slug, limit);
    case 'tag':
      return ofList('tag', wanted.tag, limit);
    case 'filter': {
      const { hits } = await searchPosts(wanted.filter, { order: 'newest', limit });
      return hits.map(({ post }) => post.id);
    }
  }
}

function ofList(kind: 'category' | 'tag', slug: string, limit: number): readonly number[] | undefined {
  const reader = archive();
  if (reader.listId(kind, slug) === undefined) return undefined;
  return reader.newest(kind, slug, limit).map(({ id }) => id);
}

/** One of the files into which all posts are divided. */
interface PostFile {
  /** Counted from 1, the oldest posts. */
  readonly number: number;
  /** When its newest post was published, in epoch seconds. */
  readonly newest: number | undefined;
}

/**
 * The files into which all posts are divided.
 *
 * @param size most posts in a file
 */
export async function listPostFiles(size: number): Promise<readonly PostFile[]> {
  const { directory } = archive();
  return Array.from({ length: directory.fileCount(size) }, (_, index) => ({
    number: index + 1,
    newest: directory.fileNewest(index + 1, size),
  }));
}

/**
 * The posts of one of the files into which all are divided, oldest first, in batches that are read as they are asked
 * for; undefined when there is no such file.
 *
 * @param number of the file, counted from 1, the oldest posts
 * @param size most posts in a file
 */
export function listPostAddresses(
  number: number,
  size: number,
): Generator<readonly PostAddress[]> | undefined {
  const { directory } = archive();
  return number > directory.fileCount(size) ? undefined : directory.file(number, size);
}

/** Every redirect, in batches that are read as they are asked for. */
export function listRedirects(): Generator<readonly Redirect[]> {
  return archive().directory.redirects();
}

/** The newest posts of a stretch of time (epoch seconds, `until` included). */
export async function listPostsSince(
  since: number,
  until: number,
  limit: number,
): Promise<readonly PostSummary[]> {
  return archive().calendar.newest(idsBetween(since, until + 1), limit);
}
