import { archive } from './archive';

/** The tags with the most posts, for search engines. */
export async function listBusiestTags(limit: number): Promise<readonly string[]> {
  return archive().busiestTags(limit);
}
