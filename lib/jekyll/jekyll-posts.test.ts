import { readFileSync } from 'node:fs';
import { canonicalPath } from '@/lib/text/permalink-path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parsePost } from './post/parse-post';
import { parseSiteConfig } from './config/site-config';

/** What Jekyll itself says of each post of a site (`site.posts`). */
const fixture = z.object({
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
});

const SITES = ['jekyll-posts.json', 'jekyll-3-posts.json'].flatMap((file) => {
  const text = readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8');
  const { jekyll, posts, sites } = fixture.parse(JSON.parse(text));
  const profile = jekyll.startsWith('3') ? 'pages' : '4';
  return Object.entries(sites).map(([name, { config, expected }]) => ({
    ...{ jekyll, name, posts, expected },
    config: `${config}broadsheet: {profile: ${profile}}\n`,
  }));
});

describe.each(SITES)('The answers of Jekyll $jekyll for the site $name', (site) => {
  const { config, problems } = parseSiteConfig(site.config);

  it('reads the settings without complaint', () => {
    expect(problems).toEqual([]);
  });

  it.each(Object.entries(site.expected))('%s', (path, expected) => {
    const text = site.posts[path] ?? '';
    const { post } = parsePost({ path, bytes: Buffer.from(text) }, config);
    // A URL is the same whether or not its characters are escaped; ours always are.
    expect(post?.permalink).toBe(canonicalPath(expected.url.replaceAll('?', '%3F')));
    expect(post?.instant).toBe(expected.instant);
    if (expected.title !== undefined) expect(post?.title ?? post?.fallbackTitle).toBe(expected.title);
    if (expected.categories !== undefined) expect(post?.categories).toEqual(expected.categories);
    if (expected.tags !== undefined) expect(post?.tags).toEqual(expected.tags);
  });

  it('hides what Jekyll hides', () => {
    const shown = Object.entries(site.posts).filter(([path, text]) => {
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
