import { conditionsOf, type Condition } from '@/lib/site/urls/filter-conditions';
import { routes } from '@/lib/site/urls/routes';
import { SiteLink } from '../navigation/site-link';
import type { SearchState } from './search-state';

/** The conditions of a search; each is a link to the same search without it. */
export function ConditionChips({ state }: { readonly state: SearchState }) {
  const { words, filter, order } = state;
  const conditions = conditionsOf(filter);
  if (conditions.length === 0) return null;
  return (
    <ul className="chips" aria-label={words.conditions.title}>
      {conditions.map((condition, index) => {
        const label = labelOf(condition, state);
        return (
          <li key={index}>
            <SiteLink href={routes.search(condition.without, { order })}>
              <span className="sr-only">{words.conditions.remove(label)}</span>
              <span aria-hidden>
                {label} <span className="chip-cross">×</span>
              </span>
            </SiteLink>
          </li>
        );
      })}
      {conditions.length > 1 && (
        <li>
          <SiteLink href={routes.search()} className="chips-clear">
            {words.conditions.clear}
          </SiteLink>
        </li>
      )}
    </ul>
  );
}

function labelOf(condition: Condition, { words: { conditions }, sources }: SearchState): string {
  const nameOf = (slug: string) => sources.find((source) => source.slug === slug)?.name ?? slug;
  switch (condition.kind) {
    case 'text':
      return conditions.text(condition.value);
    case 'source':
      return conditions.source(nameOf(condition.value));
    case 'not':
      return conditions.not(nameOf(condition.value));
    case 'tag':
      return conditions.tag(condition.value);
    case 'days':
      return conditions.days(condition.from, condition.to);
    case 'picture':
      return conditions.picture;
    case 'length':
      return conditions.length(condition.value);
  }
}
