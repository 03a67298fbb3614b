import type { SearchPage, SearchSuggestion } from '@/lib/model/search-page';
import type { PostFilter } from '@/lib/model/post-filter';
import { routes } from '@/lib/site/urls/routes';
import { SiteLink } from '../navigation/site-link';
import type { SearchState } from './search-state';

interface Props {
  readonly state: SearchState;
  readonly page: SearchPage;
}

/** An empty result says what would find something. */
export function NothingFound({ state, page: { suggestions } }: Props) {
  const { words, view, order } = state;
  return (
    <div className="nothing-found">
      <p>{words.nothing.title}</p>
      <ul>
        {suggestions.map((suggestion, index) => (
          <li key={index}>
            <SiteLink href={routes.search(relaxed(state.filter, suggestion), { order })}>
              {labelOf(suggestion, state)}
            </SiteLink>{' '}
            <span>{view.words.stories(suggestion.count)}</span>
          </li>
        ))}
        <li>
          <SiteLink href={routes.latest()}>{words.nothing.browse}</SiteLink>
        </li>
      </ul>
    </div>
  );
}

function relaxed(filter: PostFilter, { kind, text }: SearchSuggestion): PostFilter {
  switch (kind) {
    case 'drop-term':
      return { ...filter, text };
    case 'drop-dates':
      return { ...filter, text, from: undefined, to: undefined };
    case 'drop-sources':
      return { ...filter, text, sources: [], withoutSources: [] };
  }
}

function labelOf({ kind, term = '' }: SearchSuggestion, { words: { nothing } }: SearchState): string {
  switch (kind) {
    case 'drop-term':
      return nothing.dropTerm(term);
    case 'drop-dates':
      return nothing.dropDates;
    case 'drop-sources':
      return nothing.dropSources;
  }
}
