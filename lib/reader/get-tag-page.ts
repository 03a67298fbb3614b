import type { PostPage } from '@/lib/model/post-page';
import { archive } from './archive';

/** One page of a tag; without a number its front. Undefined when there is no such page. */
export async function getTagPage(
  tag: string,
  number?: number,
): Promise<{ tag: string; page: PostPage } | undefined> {
  const page = archive().page('tag', tag, number);
  return page && { tag, page };
}
