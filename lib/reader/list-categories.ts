import type { Category } from '@/lib/model/category';
import { archive } from './archive';

/** Every category that has posts, by slug. */
export async function listCategories(): Promise<readonly Category[]> {
  return archive().categories();
}
