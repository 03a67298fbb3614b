import type { Category } from '@/lib/model/category';
import type { SourceWords } from '@/lib/site/words/source-words';
import type { SourceGroup } from './source-rows';

/** Sources with the most stories of the last 30 days first; then the quiet ones, the last heard of first. */
export function activityGroups(
  sources: readonly Category[],
  recent: ReadonlyMap<string, number>,
  words: Pick<SourceWords, 'busy' | 'quiet'>,
): readonly SourceGroup[] {
  const lately = ({ slug }: Category): number => recent.get(slug) ?? 0;
  const sorted = [...sources].sort(
    (one, other) =>
      lately(other) - lately(one) ||
      (other.newest ?? -Infinity) - (one.newest ?? -Infinity) ||
      other.count - one.count,
  );
  const firstQuiet = sorted.findIndex((source) => lately(source) === 0);
  const busy = firstQuiet < 0 ? sorted.length : firstQuiet;
  return [
    { id: 'busy', title: words.busy, sources: sorted.slice(0, busy) },
    { id: 'quiet', title: words.quiet, sources: sorted.slice(busy) },
  ].filter((group) => group.sources.length > 0);
}
