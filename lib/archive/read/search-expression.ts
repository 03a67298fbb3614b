import { tokensOfTerm } from '@/lib/text/search-tokens';
import { atLeast, EVERY_POST, HAS_PICTURE, inList } from '../facet-tokens';

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
