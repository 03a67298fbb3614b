import type { PostFilter } from '@/lib/model/post-filter';

/** One condition of a filter, and the filter without it. */
export type Condition = { readonly without: PostFilter } & (
  | { readonly kind: 'text' | 'source' | 'not' | 'tag'; readonly value: string }
  | { readonly kind: 'days'; readonly from: string | undefined; readonly to: string | undefined }
  | { readonly kind: 'picture' }
  | { readonly kind: 'length'; readonly value: number }
);

/** The conditions of a filter one by one, in the order of its URL; each can be taken away. */
export function conditionsOf(filter: PostFilter): Condition[] {
  const { text, sources, withoutSources, tags, from, to, hasPicture, minLength } = filter;
  const except = (list: readonly string[], value: string) => list.filter((one) => one !== value);
  const conditions: Condition[] = [];
  if (text !== '') conditions.push({ kind: 'text', value: text, without: { ...filter, text: '' } });
  for (const value of sources)
    conditions.push({ kind: 'source', value, without: { ...filter, sources: except(sources, value) } });
  for (const value of withoutSources) {
    const without = { ...filter, withoutSources: except(withoutSources, value) };
    conditions.push({ kind: 'not', value, without });
  }
  for (const value of tags)
    conditions.push({ kind: 'tag', value, without: { ...filter, tags: except(tags, value) } });
  if (from !== undefined || to !== undefined)
    conditions.push({ kind: 'days', from, to, without: { ...filter, from: undefined, to: undefined } });
  if (hasPicture) conditions.push({ kind: 'picture', without: { ...filter, hasPicture: false } });
  if (minLength !== undefined)
    conditions.push({ kind: 'length', value: minLength, without: { ...filter, minLength: undefined } });
  return conditions;
}
