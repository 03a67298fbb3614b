import { idsBetween } from '@/lib/archive/read/id-range';
import type { PostSummary } from '@/lib/model/post-summary';
import { archive } from './archive';

/** The newest posts of a stretch of time (epoch seconds, `until` included). */
export async function listPostsSince(
  since: number,
  until: number,
  limit: number,
): Promise<readonly PostSummary[]> {
  return archive().calendar.newest(idsBetween(since, until + 1), limit);
}
