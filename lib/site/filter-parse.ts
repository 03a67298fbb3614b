import type { FilterState } from './filter-state';
import { FILTER_LIMITS } from './filter-limits';

/** A state, or the reason why a URL holds none. */
export type ParsedFilter =
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
