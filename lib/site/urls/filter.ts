import type { PostFilter } from '@/lib/model/post-filter';
import type { SearchOrder } from '@/lib/model/search-page';

/** How much one URL may ask for. Whatever goes beyond is no filter that a reader made. */
const FILTER_LIMITS = {
  /** UTF-8 bytes of the text. */
  textBytes: 1024,
  /** Sources, sources left out, and tags: of each so many. */
  names: 50,
  /** Characters of one slug. */
  nameLength: 200,
  /** Largest minimum length. */
  minLength: 1_000_000,
} as const;

/** A state, or the reason why a URL holds none. */
type ParsedFilter =
  | ({ readonly ok: true } & FilterState)
  | { readonly ok: false; readonly problem: 'text-too-long' | 'too-many-names' };

/**
 * Reads the query of a URL. Total: names it does not know, repeated single values and values that say
 * nothing are ignored, so that a form with empty fields and a link that a chat has mangled still work.
 * Only what no reader writes is refused: more text or more names than FILTER_LIMITS allow.
 */
export function parseFilter(query: URLSearchParams): ParsedFilter {
  const text = clean(query.get('q') ?? '');
  if (new TextEncoder().encode(text).length > FILTER_LIMITS.textBytes)
    return { ok: false, problem: 'text-too-long' };
  const [sources, not, tags] = [names(query, 'source'), names(query, 'not'), names(query, 'tag')];
  if ([sources, not, tags].some(({ length }) => length > FILTER_LIMITS.names))
    return { ok: false, problem: 'too-many-names' };
  const [from, to] = span(dayOf(query.get('from'), 'first'), dayOf(query.get('to'), 'last'));
  return {
    ok: true,
    filter: {
      text,
      sources,
      // A source both in and out is in: the last thing said about it was to look there.
      withoutSources: not.filter((slug) => !sources.includes(slug)),
      tags,
      from,
      to,
      hasPicture: query.get('picture') === '1',
      minLength: lengthOf(query.get('min')),
    },
    order: query.get('order') === 'relevance' && text !== '' ? 'relevance' : 'newest',
    after: cursorOf(query.get('after')),
  };
}

/** One line of well-formed text: control characters become spaces, half surrogates U+FFFD. */
function clean(value: string): string {
  return Buffer.from(value)
    .toString()
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
}

function names(query: URLSearchParams, name: string): string[] {
  const values = query.getAll(name).map(clean);
  return [...new Set(values)].filter((value) => value !== '' && value.length <= FILTER_LIMITS.nameLength);
}

/** `2022`, `2022-03` and `2022-03-15` as a day: the first or the last of what is named. */
function dayOf(value: string | null, end: 'first' | 'last'): string | undefined {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(value?.trim() ?? '');
  if (match === null) return undefined;
  const [, year = '', month = end === 'first' ? '01' : '12'] = match;
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const day = match[3] ?? (end === 'first' ? '01' : String(lastDay));
  const exists = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= lastDay;
  return exists && year >= '1000' ? `${year}-${month}-${day}` : undefined;
}

/** Two days in the order of time, however they were filled in. */
function span(from: string | undefined, to: string | undefined): [string | undefined, string | undefined] {
  return from !== undefined && to !== undefined && from > to ? [to, from] : [from, to];
}

function lengthOf(value: string | null): number | undefined {
  const length = /^\d{1,7}$/.test(value?.trim() ?? '') ? Number(value) : 0;
  return length >= 1 && length <= FILTER_LIMITS.minLength ? length : undefined;
}

function cursorOf(value: string | null): string | undefined {
  return value !== null && /^[\w.~:-]{1,200}$/.test(value) ? value : undefined;
}

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

/** What one URL of the search says: a filter, its order, and how far one has read. */
export interface FilterState {
  readonly filter: PostFilter;
  readonly order: SearchOrder;
  /** Cursor of the page, as the search engine gave it; undefined on the first. */
  readonly after: string | undefined;
}

/** Search parameters as a page of Next is given them. */
export type PageQuery = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The same parameters as the platform has them, repeated names included. */
export function queryOf(given: PageQuery): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) {
    for (const one of typeof value === 'string' ? [value] : (value ?? [])) query.append(name, one);
  }
  return query;
}
