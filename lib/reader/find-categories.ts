import type { CategoryLink } from '@/lib/model/category';
import { archive } from './archive';

/** The categories with these slugs, in their order; slugs that no category has are left out. */
export async function findCategories(slugs: readonly string[]): Promise<readonly CategoryLink[]> {
  return slugs.flatMap((slug) => archive().category(slug) ?? []);
}
