import type { CategoryLink } from '@/lib/model/category';
import { archive } from './archive';

/** Newest stories of a source that are looked at. */
const STORIES = 40;
/** Other reports of one story that are looked at. */
const REPORTS = 8;

/** Sources that lately reported the same stories as a source, those with the most in common first. */
export async function getRelatedSources(slug: string, limit: number): Promise<readonly CategoryLink[]> {
  const reader = archive();
  const shared = new Map<string, { source: CategoryLink; stories: number }>();
  for (const { id } of reader.newest('category', slug, STORIES)) {
    for (const source of sourcesOf(id)) {
      if (source.slug === slug) continue;
      shared.set(source.slug, { source, stories: (shared.get(source.slug)?.stories ?? 0) + 1 });
    }
  }
  return [...shared.values()]
    .sort((one, other) => other.stories - one.stories)
    .slice(0, limit)
    .map(({ source }) => source);
}

/** The sources that reported the same story, each once. */
function sourcesOf(id: number): Iterable<CategoryLink> {
  const reports = archive().sameStory(id, REPORTS);
  return new Map(
    reports.flatMap(({ category }) => (category === undefined ? [] : [[category.slug, category]])),
  ).values();
}
