import type { PostFilter } from '@/lib/model/post-filter';
import type { SearchOrder } from '@/lib/model/search-page';

/** What one URL of the search says: a filter, its order, and how far one has read. */
export interface FilterState {
  readonly filter: PostFilter;
  readonly order: SearchOrder;
  /** Cursor of the page, as the search engine gave it; undefined on the first. */
  readonly after: string | undefined;
}
