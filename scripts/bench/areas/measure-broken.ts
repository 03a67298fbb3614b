import { ArchiveFacts } from '../site/archive-facts';
import { brokenPosts } from '../site/broken-posts';
import type { AreaContext } from './area';

/** What the broken posts of the corpus cost: each must be named, and no other be missing. */
export async function measureBroken({ site, log }: AreaContext): Promise<void> {
  const { posts } = site;
  const facts = new ArchiveFacts(site.archive);
  const named = facts.pathsWithProblems();
  const published = facts.postCount();
  facts.close();
  const broken = brokenPosts(posts);
  log.value('broken', 'posts broken on purpose', posts, broken.length, 'posts');
  log.value('broken', 'of them not named', posts, broken.filter((path) => !named.has(path)).length, 'posts');
  log.value('broken', 'posts that are missing, these included', posts, posts - published, 'posts');
}
