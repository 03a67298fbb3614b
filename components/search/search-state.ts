import type { CategoryLink } from '@/lib/model/category';
import type { View } from '@/lib/site/view';
import type { FilterState } from '@/lib/site/urls/filter';
import type { SearchWords } from '@/lib/site/words/search-words';

/** What every part of the search page knows. */
export interface SearchState extends FilterState {
  readonly view: View;
  readonly words: SearchWords;
  /** Sources to choose from, the busiest first, and every source that the filter names. */
  readonly sources: readonly CategoryLink[];
}
