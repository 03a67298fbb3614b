import type { CategoryLink } from '@/lib/model/category';
import type { SearchState } from './search-state';

/** Sources, days, length and pictures; open while there is no text to look for. */
export function FilterFields({ state }: { readonly state: SearchState }) {
  const { words, filter, sources } = state;
  const { filters } = words;
  return (
    // What was ticked by hand does not outlive a link to another state.
    <details key={JSON.stringify(filter)} className="search-filters" open={filter.text === ''}>
      <summary>{filters.title}</summary>
      <div className="filter-fields">
        <fieldset>
          <legend>{filters.days}</legend>
          <div className="filter-days">
            <label>
              <span>{filters.from}</span>
              <input type="date" name="from" defaultValue={filter.from} />
            </label>
            <label>
              <span>{filters.to}</span>
              <input type="date" name="to" defaultValue={filter.to} />
            </label>
          </div>
        </fieldset>
        <fieldset>
          <legend>{filters.shape}</legend>
          <div className="filter-days">
            <label>
              <span>{filters.minLength}</span>
              <input type="number" name="min" min={1} max={1_000_000} defaultValue={filter.minLength} />
            </label>
            <label className="filter-choice">
              <input type="checkbox" name="picture" value="1" defaultChecked={filter.hasPicture} />
              <span>{filters.picture}</span>
            </label>
          </div>
        </fieldset>
        {sources.length > 0 && (
          <>
            <fieldset className="filter-sources">
              <legend>{filters.sources}</legend>
              <SourceChoices name="source" sources={sources} chosen={filter.sources} />
            </fieldset>
            <details className="filter-sources search-filters" open={filter.withoutSources.length > 0}>
              <summary>{filters.withoutSources}</summary>
              <fieldset>
                <legend className="sr-only">{filters.withoutSources}</legend>
                <SourceChoices name="not" sources={sources} chosen={filter.withoutSources} />
              </fieldset>
            </details>
          </>
        )}
        {filter.tags.map((tag) => (
          <input key={tag} type="hidden" name="tag" value={tag} />
        ))}
        <p>
          <button type="submit" className="filter-apply">
            {filters.apply}
          </button>
        </p>
      </div>
    </details>
  );
}

interface ChoicesProps {
  readonly name: 'source' | 'not';
  readonly sources: readonly CategoryLink[];
  readonly chosen: readonly string[];
}

function SourceChoices({ name, sources, chosen }: ChoicesProps) {
  return sources.map(({ slug, name: label }) => (
    <label key={slug} className="filter-choice">
      <input type="checkbox" name={name} value={slug} defaultChecked={chosen.includes(slug)} />
      <span>{label}</span>
    </label>
  ));
}
