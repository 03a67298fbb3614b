import type { PostFilter } from '@/lib/model/post-filter';
import type { SearchSuggestion } from '@/lib/model/search-page';
import { cutOut, type SearchClause } from '@/lib/search/query';
import { countPosts } from './count';
import { planSearch, type SearchPlan } from './plan';

const MOST_SUGGESTIONS = 3;

/** Terms that are tried without. */
const MOST_TERMS = 5;

type Relaxed = Omit<SearchSuggestion, 'count'> & { readonly filter: PostFilter };

/**
 * What to try when nothing was found: the same search without one of its terms, its dates or its sources.
 * Only what finds something, most first.
 */
export function suggestSearches(filter: PostFilter, { query }: SearchPlan, zone: string): SearchSuggestion[] {
  return [
    ...withoutTerms(filter, query.clauses),
    ...withoutDates(filter, query),
    ...withoutSources(filter, query),
  ]
    .map(({ kind, term, text, filter: relaxed }) => ({
      kind,
      term,
      text,
      count: isEmpty(relaxed) ? 0 : countPosts(planSearch(relaxed, zone)).count,
    }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
    .slice(0, MOST_SUGGESTIONS);
}

function withoutTerms(filter: PostFilter, clauses: readonly SearchClause[]): Relaxed[] {
  return clauses
    .filter(({ anyOf }) => anyOf.some(({ kind }) => kind === 'text'))
    .slice(0, MOST_TERMS)
    .map((clause) => {
      const text = cutOut(filter.text, [clause]);
      const term = filter.text.slice(clause.start, clause.end);
      return { kind: 'drop-term', term, text, filter: { ...filter, text } };
    });
}

function withoutDates(filter: PostFilter, query: SearchPlan['query']): Relaxed[] {
  if ([filter.from, filter.to, query.from, query.to].every((day) => day === undefined)) return [];
  const text = query.textWithoutDates;
  return [
    {
      kind: 'drop-dates',
      term: undefined,
      text,
      filter: { ...filter, text, from: undefined, to: undefined },
    },
  ];
}

function withoutSources(filter: PostFilter, { clauses }: SearchPlan['query']): Relaxed[] {
  const named = clauses.filter(({ anyOf }) => anyOf.some(({ kind }) => kind === 'source'));
  if (named.length + filter.sources.length + filter.withoutSources.length === 0) return [];
  const text = cutOut(filter.text, named);
  const relaxed = { ...filter, text, sources: [], withoutSources: [] };
  return [{ kind: 'drop-sources', term: undefined, text, filter: relaxed }];
}

/** Dropping the only condition there was says nothing. */
function isEmpty({ text, sources, tags, from, to }: PostFilter): boolean {
  return text === '' && sources.length + tags.length === 0 && from === undefined && to === undefined;
}
