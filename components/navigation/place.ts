import type { CategoryLink } from '@/lib/model/category';

/** Where in the paper a page stands; the frame around it marks that place. */
export type Place =
  | { readonly kind: 'front' }
  | { readonly kind: 'latest' }
  | { readonly kind: 'directory' }
  | { readonly kind: 'archive' }
  | { readonly kind: 'category'; readonly category: CategoryLink }
  | { readonly kind: 'story'; readonly category: CategoryLink | undefined }
  | { readonly kind: 'elsewhere' };
