import type { Category } from '@/lib/model/category';
import type { PostPage } from '@/lib/model/post-page';
import { archive } from './archive';

/** One page of a category; without a number its front. Undefined when there is no such page. */
export async function getCategoryPage(
  slug: string,
  number?: number,
): Promise<{ category: Category; page: PostPage } | undefined> {
  const category = archive().category(slug);
  const page = category && archive().page('category', slug, number);
  return page && { category, page };
}
