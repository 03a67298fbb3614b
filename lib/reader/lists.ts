import type { Category, CategoryLink } from '@/lib/model/category';
import type { PostPage } from '@/lib/model/post';
import { archive } from '@/lib/archive/read/archive';
import type { TagCount } from '@/lib/model/tag-count';

/** One page of a category; without a number its front. Undefined when there is no such page. */
export async function getCategoryPage(
  slug: string,
  number?: number,
): Promise<{ category: Category; page: PostPage } | undefined> {
  const category = archive().category(slug);
  const page = category && archive().page('category', slug, number);
  return page && { category, page };
}

/** One page of a tag; without a number its front. Undefined when there is no such page. */
export async function getTagPage(
  tag: string,
  number?: number,
): Promise<{ tag: string; page: PostPage } | undefined> {
  const page = archive().page('tag', tag, number);
  return page && { tag, page };
}

/** One page of all posts; without a number the front. Undefined when there is no such page. */
export async function getLatestPage(number?: number): Promise<PostPage | undefined> {
  return archive().page('all', '', number);
}

/** The categories with the most posts, for navigation. */
export async function getBusiestCategories(limit: number): Promise<readonly Category[]> {
  return archive().busiestCategories(limit);
}

/** Every category that has posts, by slug. */
export async function listCategories(): Promise<readonly Category[]> {
  return archive().categories();
}

/** The categories with these slugs, in their order; slugs that no category has are left out. */
export async function findCategories(slugs: readonly string[]): Promise<readonly CategoryLink[]> {
  return slugs.flatMap((slug) => archive().category(slug) ?? []);
}

/** The tags with the most posts, most first. */
export async function listBusiestTags(limit: number): Promise<readonly TagCount[]> {
  return archive().busiestTags(limit);
}

/** Posts that have a category, each counted once however many it has. */
export async function countCategorisedPosts(): Promise<number> {
  return archive().categorised();
}
