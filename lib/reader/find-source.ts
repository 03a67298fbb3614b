import type { CategoryLink } from '@/lib/model/category';
import { archive } from './archive';
import { listsNamed } from './lists-named';

/** The source that a name means: by its slug, else by a name (or part of one) that no other source has. */
export async function findSource(name: string): Promise<CategoryLink | undefined> {
  const reader = archive();
  const bySlug = reader.category(name);
  if (bySlug !== undefined) return bySlug;
  const [only, ...more] = listsNamed('category', name);
  if (only === undefined || more.length > 0) return undefined;
  return reader.categories().find(({ slug }) => reader.listId('category', slug) === only);
}
