import { describe, expect, it } from 'vitest';
import { brokenPosts } from './broken-posts';

describe('brokenPosts', () => {
  it('names one post in five hundred, but for those of which nothing need be said', () => {
    const paths = brokenPosts(4_000);
    expect(paths).toHaveLength(5);
    expect(paths.filter((path) => path.startsWith('_posts/-'))).toHaveLength(1);
    expect(brokenPosts(499)).toEqual([]);
  });
});
