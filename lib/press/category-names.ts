import type { CategoryLink } from '@/lib/model/category';

/** The archive's tags and category pages are titled `<name of the source>新闻`. */
const SUFFIX = '新闻';

/**
 * The display names a post gives its categories: slugs are pinyin, and the name stands only in
 * `tags: 中国证券报新闻`. One source that Jekyll split at a space has as many tags as categories,
 * and only the last of them ends in 新闻.
 */
export function categoryNames(categories: readonly string[], tags: readonly string[]): CategoryLink[] {
  const last = tags.at(-1);
  if (last === undefined || !isSourceLabel(last) || tags.length !== categories.length) return [];
  const names = [...tags.slice(0, -1), sourceName(last)];
  return categories.flatMap((slug, index) => {
    const name = names[index]?.trim();
    return name ? [{ slug, name }] : [];
  });
}

/** Tags that say more than the name of the source. */
export function informativeTags(tags: readonly string[], names: readonly CategoryLink[]): string[] {
  const known = new Set(names.map(({ name }) => name));
  return tags.filter((tag) => tag !== '' && !known.has(sourceName(tag)));
}

/** True for a label such as `中国证券报新闻`. */
function isSourceLabel(label: string): boolean {
  return label.endsWith(SUFFIX) && label.length > SUFFIX.length;
}

/** The name in a label: `中国证券报新闻` -> `中国证券报`; any other text is a name already. */
export function sourceName(label: string): string {
  return (isSourceLabel(label) ? label.slice(0, -SUFFIX.length) : label).trim();
}
