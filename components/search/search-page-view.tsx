import type { NearbyStories } from '@/lib/model/nearby-stories';
import type { SearchPage } from '@/lib/model/search-page';
import { NearbyStoryList } from '../states/nearby-story-list';
import { ConditionChips } from './condition-chips';
import { NothingFound } from './nothing-found';
import { OrderLinks } from './order-links';
import { ResultList } from './result-list';
import { ResultPager } from './result-pager';
import { SearchForm } from './search-form';
import { SearchHelp } from './search-help';
import type { SearchState } from './search-state';

interface Props {
  readonly state: SearchState;
  /** What was found; undefined while nothing has been asked. */
  readonly page: SearchPage | undefined;
  /** What to read when nothing was found. */
  readonly nearby: NearbyStories | undefined;
  /** Why the question could not be asked. */
  readonly refusal: string | undefined;
}

/** The search: field, conditions, results. */
export function SearchPageView({ state, page, nearby, refusal }: Props) {
  const { words } = state;
  // A page in the middle may be empty when few of very many posts fit.
  const isEmpty = page?.hits.length === 0 && page.next === undefined && state.after === undefined;
  return (
    <>
      <header className="list-head">
        <h1>{words.title}</h1>
      </header>
      <SearchForm state={state} />
      {refusal !== undefined && (
        <p role="alert" className="search-message">
          {refusal}
        </p>
      )}
      <ConditionChips state={state} />
      {page === undefined ? (
        <SearchHelp words={words} />
      ) : (
        <section aria-labelledby="results">
          <div className="search-count">
            <h2 id="results">{words.found(page.count, page.exact)}</h2>
            {!isEmpty && <OrderLinks state={state} />}
          </div>
          {page.hits.length > 0 && <ResultList edition={state.edition} page={page} />}
          {isEmpty && <NothingFound state={state} page={page} />}
          {isEmpty && nearby && <NearbyStoryList edition={state.edition} stories={nearby} />}
          <ResultPager state={state} next={page.next} />
        </section>
      )}
    </>
  );
}
