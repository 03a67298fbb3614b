import type { Category } from '@/lib/model/category';
import { archive } from './archive';

/** The categories with the most posts, for navigation. */
export async function getBusiestCategories(limit: number): Promise<readonly Category[]> {
  return archive().busiestCategories(limit);
}
