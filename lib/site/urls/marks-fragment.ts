import { variantsOf } from '@/lib/search/variants';
import { MARK_LIMITS } from './read-marks';

/**
 * The fragment that asks an article to mark folded terms: `#marks=…` for each, and `fold=…` with the
 * traditional characters they stand for; empty for none. A fragment is no part of the canonical URL,
 * never reaches a server and does nothing where no script runs.
 */
export function marksFragment(terms: readonly string[]): string {
  const fitting = [...new Set(terms)]
    .filter((term) => term !== '' && term.length <= MARK_LIMITS.length)
    .slice(0, MARK_LIMITS.terms);
  if (fitting.length === 0) return '';
  const query = new URLSearchParams(fitting.map((term) => ['marks', term]));
  const variants = variantsOf(fitting.join(''));
  if (variants !== '') query.append('fold', variants);
  return `#${query.toString()}`;
}
