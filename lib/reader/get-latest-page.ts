import type { PostPage } from '@/lib/model/post-page';
import { archive } from './archive';

/** One page of all posts; without a number the front. Undefined when there is no such page. */
export async function getLatestPage(number?: number): Promise<PostPage | undefined> {
  return archive().page('all', '', number);
}
