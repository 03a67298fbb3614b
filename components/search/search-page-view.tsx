import type { NearbyStories } from '@/lib/model/nearby-stories';
import type { SearchPage } from '@/lib/model/search-page';
import { NearbyStoryList } from '../states/nearby-story-list';
import type { SearchWords } from '@/lib/site/words/search-words';
import { routes } from '@/lib/site/urls/routes';
import { SiteLink } from '../navigation/site-link';
import { ConditionChips } from './condition-chips';
import { NothingFound } from './nothing-found';
import { ResultList } from './result-list';
import type { SearchState } from './search-state';
import { FilterFields } from './filter-fields';

const ORDERS = ['newest', 'relevance'] as const;

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
          {page.hits.length > 0 && <ResultList view={state.view} page={page} />}
          {isEmpty && <NothingFound state={state} page={page} />}
          {isEmpty && nearby && <NearbyStoryList view={state.view} stories={nearby} />}
          <ResultPager state={state} next={page.next} />
        </section>
      )}
    </>
  );
}

/** How a search can be written. */
function SearchHelp({ words: { help, hint } }: { readonly words: SearchWords }) {
  return (
    <section className="search-help" aria-labelledby="search-help">
      <h2 id="search-help">{help.title}</h2>
      <p>{hint}</p>
      <dl>
        {help.rows.map(([example, meaning]) => (
          <div key={example}>
            <dt>
              <code>{example}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface ResultPagerProps {
  readonly state: SearchState;
  /** Cursor of the next page. */
  readonly next: string | undefined;
}

/** Onward by cursor, and back to the beginning; the browser's Back leads to the page before. */
function ResultPager({ state: { words, filter, order, after }, next }: ResultPagerProps) {
  if (after === undefined && next === undefined) return null;
  return (
    <nav className="pager no-print" aria-label={words.pages}>
      {after !== undefined && <SiteLink href={routes.search(filter, { order })}>{words.first}</SiteLink>}
      {next !== undefined && (
        <SiteLink href={routes.search(filter, { order, after: next })} rel="next">
          {words.next}
        </SiteLink>
      )}
    </nav>
  );
}

/** Newest first or most relevant first; without text there is nothing to be relevant to. */
function OrderLinks({ state }: { readonly state: SearchState }) {
  const { words, filter, order } = state;
  if (filter.text === '') return null;
  return (
    <ul className="order-links" aria-label={words.order}>
      {ORDERS.map((one) => (
        <li key={one}>
          <SiteLink
            href={routes.search(filter, { order: one })}
            aria-current={one === order ? 'true' : undefined}
          >
            {words.orders[one]}
          </SiteLink>
        </li>
      ))}
    </ul>
  );
}

/** The field and, folded away, everything else that narrows a search: one form that asks with GET. */
function SearchForm({ state }: { readonly state: SearchState }) {
  const { view, words, filter, order } = state;
  return (
    <form role="search" action={`${view.site.baseurl}${routes.search()}`} className="search-form">
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
