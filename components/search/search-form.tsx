import { routes } from '@/lib/site/routes';
import { FilterFields } from './filter-fields';
import type { SearchState } from './search-state';

/** The field and, folded away, everything else that narrows a search: one form that asks with GET. */
export function SearchForm({ state }: { readonly state: SearchState }) {
  const { edition, words, filter, order } = state;
  return (
    <form role="search" action={`${edition.site.baseurl}${routes.search()}`} className="search-form">
      <div className="search-field">
        <input
          // A link to another state of this page brings another text.
          key={filter.text}
          type="search"
          name="q"
          aria-label={words.label}
          placeholder={words.placeholder}
          defaultValue={filter.text}
          maxLength={300}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
        />
        <button type="submit">{words.submit}</button>
      </div>
      {order === 'relevance' && <input type="hidden" name="order" value={order} />}
      <FilterFields state={state} />
    </form>
  );
}
