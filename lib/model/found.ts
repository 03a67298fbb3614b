import type { Post } from './post';

/** What a path of the site leads to. */
export type Found =
  | { readonly kind: 'post'; readonly post: Post }
  /** The canonical path or URL to redirect to. */
  | { readonly kind: 'moved'; readonly to: string };
