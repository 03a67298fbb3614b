import type { FilterState } from './filter-state';

/**
 * A filter as the query of a URL, without `?`: the one way to write each state. Names come in a fixed
 * order, conditions that say nothing are left out, and an order stands only where there is text to rank by.
 */
export function writeFilter({
  filter,
  order = 'newest',
  after,
}: Pick<FilterState, 'filter'> & Partial<FilterState>): string {
  const query = new URLSearchParams();
  if (filter.text !== '') query.append('q', filter.text);
  for (const slug of filter.sources) query.append('source', slug);
  for (const slug of filter.withoutSources) query.append('not', slug);
  for (const slug of filter.tags) query.append('tag', slug);
  if (filter.from !== undefined) query.append('from', filter.from);
  if (filter.to !== undefined) query.append('to', filter.to);
  if (filter.hasPicture) query.append('picture', '1');
  if (filter.minLength !== undefined) query.append('min', String(filter.minLength));
  if (order === 'relevance' && filter.text !== '') query.append('order', order);
  if (after !== undefined) query.append('after', after);
  return query.toString();
}
