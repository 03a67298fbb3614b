import type { IdRange } from '@/lib/archive/read/archive-search';
import { searchExpression, type Fact } from '@/lib/archive/read/search-expression';
import type { PostFilter } from '@/lib/model/post-filter';
import { parseSearch } from '@/lib/text/parse-search';
import type { SearchCondition, SearchQuery } from '@/lib/text/search-query';
import { isExactByTokens } from '@/lib/text/search-tokens';
import { archive } from './archive';
import { factTest } from './fact-test';
import { idsOfDays } from './ids-of-days';
import { listsNamed } from './lists-named';
import { refreshSearchedPosts, type SearchedPost } from './searched-post';

/** A filter ready to be answered: names are lists, days are ids, text is tokens. */
export interface SearchPlan {
  /** The same for plans that find the same posts in the same state of the archive. */
  readonly identity: string;
  readonly query: SearchQuery;
  /** What the index is asked; finds every post that fits, and a few more when there are `checks`. */
  readonly expression: string;
  /** The part of it that fits for sure, for counting; undefined when there is none. */
  readonly sure: string | undefined;
  /** The rest of it. */
  readonly doubtful: string;
  readonly range: IdRange;
  /** What has to be compared with the post itself. */
  readonly checks: ((post: SearchedPost) => boolean) | undefined;
  /** Folded terms that have to or may occur, in the order they were typed. */
  readonly terms: readonly { readonly term: string; readonly inTitle: boolean }[];
}

/** @param zone the IANA name of the zone that days are in */
export function planSearch(filter: PostFilter, zone: string): SearchPlan {
  const generation = refreshSearchedPosts();
  const query = parseSearch(filter.text);
  const all = [
    ...query.clauses.map(({ anyOf }) => anyOf.map(factOf)),
    ...(filter.sources.length > 0 ? [[lists('category', filter.sources)]] : []),
    ...filter.tags.map((tag) => [lists('tag', [tag])]),
    ...(filter.hasPicture ? [[{ kind: 'picture' } as const]] : []),
    ...(filter.minLength === undefined ? [] : [[{ kind: 'length', atLeast: filter.minLength } as const]]),
  ];
  const without = [
    ...query.without.map(factOf),
    ...(filter.withoutSources.length > 0 ? [lists('category', filter.withoutSources)] : []),
  ];
  // The index may leave out only what is sure not to fit.
  const excluded = without.filter(isExact);
  const doubted = without.filter((fact) => !isExact(fact));
  const expression = searchExpression(all, excluded);
  const range = idsOfDays(later(filter.from, query.from), earlier(filter.to, query.to), zone);
  const sureButFor = all.flat().every(isExact) && doubted.length > 0;
  return {
    identity: JSON.stringify([generation, all, without, range, query.isVoid]),
    query,
    expression,
    // A post that the index does not even suspect of holding what is unwanted needs no second look.
    sure: sureButFor ? searchExpression(all, without) : undefined,
    doubtful: sureButFor ? searchExpression([...all, doubted], excluded) : expression,
    range,
    checks: checksOf(
      all.filter((facts) => !facts.every(isExact)),
      doubted,
    ),
    terms: all.flat().flatMap((fact) => (fact.kind === 'text' ? [fact] : [])),
  };
}

function factOf(condition: SearchCondition): Fact {
  if (condition.kind === 'text') return condition;
  return { kind: 'lists', ids: listsNamed(condition.kind === 'source' ? 'category' : 'tag', condition.name) };
}

function lists(kind: 'category' | 'tag', slugs: readonly string[]): Fact {
  return { kind: 'lists', ids: slugs.flatMap((slug) => archive().listId(kind, slug) ?? []) };
}

function isExact(fact: Fact): boolean {
  if (fact.kind === 'length') return false;
  return fact.kind !== 'text' || isExactByTokens(fact.term);
}

function checksOf(all: readonly (readonly Fact[])[], without: readonly Fact[]): SearchPlan['checks'] {
  if (all.length + without.length === 0) return undefined;
  const wanted = all.map((facts) => facts.map(factTest));
  const unwanted = without.map(factTest);
  return (post) =>
    wanted.every((tests) => tests.some((holds) => holds(post))) && !unwanted.some((holds) => holds(post));
}

function later(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || (other !== undefined && other > one) ? other : one;
}

function earlier(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || (other !== undefined && other < one) ? other : one;
}
