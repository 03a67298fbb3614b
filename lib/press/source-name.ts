/** The archive's tags and category pages are titled `<name of the source>新闻`. */
const SUFFIX = '新闻';

/** True for a label such as `中国证券报新闻`. */
export function isSourceLabel(label: string): boolean {
  return label.endsWith(SUFFIX) && label.length > SUFFIX.length;
}

/** The name in a label: `中国证券报新闻` -> `中国证券报`; any other text is a name already. */
export function sourceName(label: string): string {
  return (isSourceLabel(label) ? label.slice(0, -SUFFIX.length) : label).trim();
}
