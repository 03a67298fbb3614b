import type { Category } from '@/lib/model/category';
import { foldText } from '@/lib/search/fold-text';
import { pinyinSyllables } from '@/lib/search/pinyin';
import { isMeant, type FindableSource } from '../sources/find-sources';

/** Names whose pinyin is remembered; reading one takes a tenth of a millisecond. */
const MOST_NAMES = 10_000;
const findable = new Map<string, FindableSource>();

/**
 * The sources that somebody means while typing: by a part of the name in either script, by pinyin, whole,
 * short or mixed, or by a part of the slug. Names that begin with it first, then the busiest.
 */
export function suggestSources(
  categories: readonly Category[],
  typed: string,
  limit: number,
): readonly Category[] {
  const wanted = fold(typed);
  if (wanted === '') return [];
  return categories
    .flatMap((category) => {
      const source = findableOf(category.name);
      const isWanted = isMeant(source, wanted) || category.slug.toLowerCase().includes(wanted);
      return isWanted ? [{ category, isBegun: source.name.startsWith(wanted) }] : [];
    })
    .sort(
      (one, other) =>
        Number(other.isBegun) - Number(one.isBegun) || other.category.count - one.category.count,
    )
    .slice(0, limit)
    .map(({ category }) => category);
}

function findableOf(name: string): FindableSource {
  let source = findable.get(name);
  if (source === undefined) {
    if (findable.size >= MOST_NAMES) findable.clear();
    source = { name: fold(name), syllables: pinyinSyllables(name) };
    findable.set(name, source);
  }
  return source;
}

function fold(text: string): string {
  return foldText(text).replace(/\s+/g, '');
}
