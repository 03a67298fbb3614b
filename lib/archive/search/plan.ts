import type { Candidates } from '../read/candidates';
import { type IdRange, idsOfDays } from '../read/id-range';
import type { PostFilter } from '@/lib/model/post-filter';
import { parseSearch, type SearchCondition, type SearchQuery } from '@/lib/search/query';
import { isExactByTokens } from '@/lib/search/tokens';
import { archive } from '../read/archive';
import { factTest, searchExpression, type Fact } from './facts';
import { listsNamed } from './lists-named';
import { refreshSearchedPosts, type SearchedPost } from './searched-post';

/** Counts are exact up to here. */
export const EXACT_UP_TO = 1_000;

/** Posts that are looked at just to count. */
const PATIENCE = 4_000;

/** A filter ready to be answered: names are lists, days are ids, text is tokens. */
export interface SearchPlan {
  /** The same for plans that find the same posts in the same state of the archive. */
  readonly identity: string;
  readonly query: SearchQuery;
  /** What the index finds: every post that fits, and a few more when there are `checks`. */
  readonly candidates: Candidates;
  /** Those with one of the terms in the title. */
  readonly titled: Candidates;
  /** Those that fit for sure, for counting; undefined when there are none. */
  readonly sure: Candidates | undefined;
  /** The rest of them. */
  readonly doubtful: Candidates;
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
  const range = idsOfDays(later(filter.from, query.from), earlier(filter.to, query.to), zone);
  const checks = checksOf(
    all.filter((facts) => !facts.every(isExact)),
    doubted,
  );
  const { search } = archive();
  const candidatesOf = (wanted: readonly (readonly Fact[])[], unwanted: readonly Fact[]) =>
    search.candidates(searchExpression(wanted, unwanted), range, (checks ? PATIENCE : EXACT_UP_TO) + 1);
  const terms = all.flat().flatMap((fact) => (fact.kind === 'text' ? [fact] : []));
  const inTitle = terms.map(({ term }) => ({ kind: 'text', term, inTitle: true }) as const);
  // What is in the title is in the post.
  const isOneClause = all.length === 1 && terms.length === all[0]?.length;
  const candidates = candidatesOf(all, excluded);
  const sureButFor = all.flat().every(isExact) && doubted.length > 0;
  return {
    identity: JSON.stringify([generation, all, without, range, query.isVoid]),
    query,
    candidates,
    titled: candidatesOf(isOneClause ? [inTitle] : [...all, inTitle], excluded),
    // A post that the index does not even suspect of holding what is unwanted needs no second look.
    sure: sureButFor ? candidatesOf(all, without) : undefined,
    doubtful: sureButFor ? candidatesOf([...all, doubted], excluded) : candidates,
    range,
    checks,
    terms,
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
