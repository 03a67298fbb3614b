import { archive } from './archive';

/** Posts that have a category, each counted once however many it has. */
export async function countCategorisedPosts(): Promise<number> {
  return archive().categorised();
}
