import type { TagCount } from '@/lib/model/tag-count';
import { archive } from './archive';

/** The tags with the most posts, most first. */
export async function listBusiestTags(limit: number): Promise<readonly TagCount[]> {
  return archive().busiestTags(limit);
}
