import { readFileSync } from 'node:fs';
import { canonicalPath } from '@/lib/text/permalink-path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parsePost } from './parse-post';
import { parseSiteConfig } from './site-config';

/** Written by Jekyll itself (`site.posts` of each site, one line of Liquid a post). */
const fixture = z
  .object({
    jekyll: z.string(),
    posts: z.record(z.string(), z.string()),
    sites: z.record(
      z.string(),
      z.object({
        config: z.string(),
        expected: z.record(
          z.string(),
          z.object({
            url: z.string(),
            instant: z.number(),
            title: z.string().optional(),
            categories: z.array(z.string()).optional(),
            tags: z.array(z.string()).optional(),
          }),
        ),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(new URL('fixtures/jekyll-posts.json', import.meta.url), 'utf8')));

describe.each(Object.entries(fixture.sites))('Jekyll’s own answers for the site “%s”', (_name, site) => {
  const { config, problems } = parseSiteConfig(site.config);

  it('reads the settings without complaint', () => {
    expect(problems).toEqual([]);
  });

  it.each(Object.entries(site.expected))('%s', (path, expected) => {
    const text = fixture.posts[path] ?? '';
    const { post } = parsePost({ path, bytes: Buffer.from(text) }, config);
    // A URL is the same whether or not its characters are escaped; ours always are.
    expect(post?.permalink).toBe(canonicalPath(expected.url.replaceAll('?', '%3F')));
    expect(post?.instant).toBe(expected.instant);
    if (expected.title !== undefined) expect(post?.title ?? post?.fallbackTitle).toBe(expected.title);
    if (expected.categories !== undefined) expect(post?.categories).toEqual(expected.categories);
    if (expected.tags !== undefined) expect(post?.tags).toEqual(expected.tags);
  });

  it('hides what Jekyll hides', () => {
    const shown = Object.entries(fixture.posts).filter(([path, text]) => {
      const isInside = config.collectionsDir === '' || path.startsWith(`${config.collectionsDir}/`);
      return isInside && parsePost({ path, bytes: Buffer.from(text) }, config).post?.published;
    });
    const jekyllIgnores = /(?:^|\/)_posts\/(?:_|#|.*~$)|^stuff\//;
    const expected = Object.keys(site.expected).filter((path) => !jekyllIgnores.test(path));
    expect(
      shown
        .map(([path]) => path)
        .filter((path) => !jekyllIgnores.test(path))
        .sort(),
    ).toEqual(expected.sort());
  });
});
