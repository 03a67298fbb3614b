import { tokensOfTerm } from '@/lib/search/tokens';
import { ALL_IDS } from '../read/id-range';
import { archive } from '../read/archive';
import { atLeast, EVERY_POST, HAS_PICTURE, inList } from '../index/facet-tokens';
import { quickFinder } from './quick-finder';
import type { SearchedPost } from './searched-post';

/** Titles that are read before the index is asked which ones to read: asking may take as long as reading hundreds. */
const READ_ANYWAY = 100;

/** Posts that may have a term in the title, up to which the index is asked for them. */
const FEW = 1_000;

/** Something that holds of a post or does not. */
export type Fact =
  | { readonly kind: 'text'; readonly term: string; readonly inTitle: boolean }
  /** Belongs to one of these lists. */
  | { readonly kind: 'lists'; readonly ids: readonly number[] }
  | { readonly kind: 'picture' }
  | { readonly kind: 'length'; readonly atLeast: number };

/** No list has this id. */
const NO_LIST = 0;

/**
 * Facts as an expression of the full-text index. Each of `all` is a set of facts of which one has to
 * hold; none of `without` may. Terms stand in it as tokens made of letters and digits, each in quotation
 * marks, so that nothing a reader types is read as an expression.
 */
export function searchExpression(all: readonly (readonly Fact[])[], without: readonly Fact[]): string {
  const wanted = all.length === 0 ? quoted(EVERY_POST) : all.map(anyOf).join(' AND ');
  return without.length === 0 ? wanted : `(${wanted}) NOT ${anyOf(without)}`;
}

function anyOf(facts: readonly Fact[]): string {
  return `(${facts.map(expressionOf).join(' OR ')})`;
}

function expressionOf(fact: Fact): string {
  switch (fact.kind) {
    case 'text':
      return `(${tokensOfTerm(fact.term, fact.inTitle).map(quoted).join(' AND ')})`;
    case 'lists':
      return `(${(fact.ids.length === 0 ? [NO_LIST] : fact.ids).map((id) => quoted(inList(id))).join(' OR ')})`;
    case 'picture':
      return quoted(HAS_PICTURE);
    case 'length':
      return quoted(atLeast(fact.atLeast));
  }
}

function quoted(token: string): string {
  return `"${token.replaceAll('"', '')}"`;
}

/** Makes the test whether a fact holds of a post. */
export function factTest(fact: Fact): (post: SearchedPost) => boolean {
  switch (fact.kind) {
    case 'text':
      return fact.inTitle ? ({ title }) => title.includes(fact.term) : termTest(fact.term);
    case 'lists':
      return ({ lists }) => fact.ids.some((id) => lists.includes(id));
    case 'picture':
      return ({ facts }) => facts.hasPicture;
    case 'length':
      return ({ facts }) => facts.length >= fact.atLeast;
  }
}

function termTest(term: string): (post: SearchedPost) => boolean {
  const isQuicklyFound = quickFinder(term);
  let titled: ReadonlySet<number> | 'too many' | undefined;
  let read = 0;
  return (post) => {
    if (isQuicklyFound(post.html) || post.body.includes(term, 0, 'utf16le')) return true;
    // Titles are elsewhere: reading one costs as much as the body.
    if (titled === undefined && read < READ_ANYWAY) {
      read += 1;
      return post.title.includes(term);
    }
    titled ??= mayHaveInTitle(term);
    return (titled === 'too many' || titled.has(post.number)) && post.title.includes(term);
  };
}

/** The numbers of all posts that may have a term in the title. */
function mayHaveInTitle(term: string): ReadonlySet<number> | 'too many' {
  const expression = searchExpression([[{ kind: 'text', term, inTitle: true }]], []);
  const candidates = archive().search.candidates(expression, ALL_IDS, FEW + 1);
  return candidates.isComplete ? new Set(candidates.numbers) : 'too many';
}
