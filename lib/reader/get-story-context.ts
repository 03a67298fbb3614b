import type { Post } from '@/lib/model/post';
import type { StoryContext } from '@/lib/model/story-context';
import { archive } from './archive';

const MORE = 6;
const ALSO = 8;

/** What stands around an article. */
export async function getStoryContext(post: Post): Promise<StoryContext> {
  const reader = archive();
  const alsoReported = reader.sameStory(post.id, ALSO);
  if (!post.category) return { newer: undefined, older: undefined, alsoReported, more: [] };
  const { slug } = post.category;
  const neighbours = reader.neighbours(slug, post.id);
  const shown = new Set([post.id, neighbours.newer?.id, neighbours.older?.id]);
  const more = reader.newest('category', slug, MORE + shown.size).filter(({ id }) => !shown.has(id));
  return { ...neighbours, alsoReported, more: more.slice(0, MORE) };
}
