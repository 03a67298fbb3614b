import type { PostSummary } from '@/lib/model/post-summary';
import { archive } from './archive';

/** The newest posts of the site. */
export async function listRecentPosts(limit: number): Promise<readonly PostSummary[]> {
  return archive().newest('all', '', limit);
}
