import type { FiledPost } from '@/lib/model/filed-post';
import type { PostFilter } from '@/lib/model/post-filter';
import { archive } from './archive';
import { searchPosts } from './search-posts';

/** Whose posts are wanted. */
type Wanted =
  | { readonly kind: 'site' }
  | { readonly kind: 'category'; readonly slug: string }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'filter'; readonly filter: PostFilter };

/** The newest posts with their whole text; undefined when there is no such source or tag. */
export async function getFeedPosts(wanted: Wanted, limit: number): Promise<readonly FiledPost[] | undefined> {
  const reader = archive();
  const permalinks = await permalinksOf(wanted, limit);
  return permalinks?.flatMap((permalink) => {
    const post = reader.article(permalink);
    const path = post && reader.directory.path(post.id);
    return post === undefined || path === undefined ? [] : [{ ...post, path }];
  });
}

async function permalinksOf(wanted: Wanted, limit: number): Promise<readonly string[] | undefined> {
  const reader = archive();
  switch (wanted.kind) {
    case 'site':
      return reader.newest('all', '', limit).map(({ permalink }) => permalink);
    case 'category':
      return ofList('category', wanted.slug, limit);
    case 'tag':
      return ofList('tag', wanted.tag, limit);
    case 'filter': {
      const { hits } = await searchPosts(wanted.filter, { order: 'newest', limit });
      return hits.map(({ post }) => post.permalink);
    }
  }
}

function ofList(kind: 'category' | 'tag', slug: string, limit: number): readonly string[] | undefined {
  const reader = archive();
  if (reader.listId(kind, slug) === undefined) return undefined;
  return reader.newest(kind, slug, limit).map(({ permalink }) => permalink);
}
