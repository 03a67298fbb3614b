import type { PostFilter } from '@/lib/model/post-filter';

/** Whose posts a feed has. */
export type FeedScope =
  | { readonly kind: 'site' }
  | { readonly kind: 'category'; readonly slug: string }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'filter'; readonly filter: PostFilter };
