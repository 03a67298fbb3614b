import type { PostSummary } from '@/lib/model/post-summary';
import { parseShortId } from '@/lib/text/short-id';
import { archive } from './archive';

/** The post that a short id stands for; undefined when there is none. */
export async function findSummary(shortId: string): Promise<PostSummary | undefined> {
  const id = parseShortId(shortId);
  return id === undefined ? undefined : archive().summary(id);
}
