import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { deliberateDifference, type GoldenPost } from './testing/deliberate-differences';
import { parsePost } from './post/parse-post';
import { parseSiteConfig } from './config/site-config';
import { walkContent } from './walk/content-walk';

const FOLDER = fileURLToPath(new URL('./fixtures/jekyll/', import.meta.url));

const expectation = z.object({
  url: z.string(),
  title: z.string(),
  instant: z.number(),
  categories: z.array(z.string()),
  tags: z.array(z.string()),
  redirectFrom: z.array(z.string()),
});

/** What make-fixture.ts wrote: small sites, and what Jekyll makes of each file of them. */
const golden = z.object({
  config: z.string(),
  files: z.record(z.string(), z.union([z.string(), z.object({ base64: z.string() })])),
  expected: z.record(z.string(), z.union([expectation, z.object({ broken: z.string() }), z.null()])),
});

const scratch = mkdtempSync(join(tmpdir(), 'golden-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

for (const file of readdirSync(FOLDER).sort()) {
  const site = file.replace(/\.json$/, '');
  const { config, files, expected } = golden.parse(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')));
  const ours = await publish(config, files, join(scratch, site));
  describe(`as Jekyll does: ${site}`, () => {
    it.each(Object.keys(expected))('%s', (path) => {
      const theirs = expected[path];
      const post = ours.get(path);
      const difference = deliberateDifference(site, path);
      if (theirs != null && 'broken' in theirs) {
        // Jekyll gives up the whole build at such a post; it need only be readable here.
        expect(post?.url).toMatch(/^\//);
      } else if (difference === undefined) {
        expect(post).toEqual(theirs === null || theirs === undefined ? undefined : comparable(theirs));
      } else {
        expect(post).toEqual(theirs == null ? difference : { ...comparable(theirs), ...difference });
        expect(post).not.toEqual(theirs == null ? undefined : comparable(theirs));
      }
    });
  });
}

/** Jekyll leaves the letters of a template as they are; browsers encode them. */
function comparable({ url, redirectFrom, ...rest }: z.infer<typeof expectation>): GoldenPost {
  return { ...rest, url: encoded(url), redirectFrom: redirectFrom.map(encoded) };
}

function encoded(url: string): string {
  return encodeURI(url).replace(/%25(?=[0-9A-F]{2})/gi, '%');
}

/** Every post of a site that readers would see, by path. */
async function publish(
  text: string,
  files: z.infer<typeof golden>['files'],
  folder: string,
): Promise<Map<string, GoldenPost>> {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(
      join(folder, path),
      typeof content === 'string' ? content : Buffer.from(content.base64, 'base64'),
    );
  }
  const { config } = parseSiteConfig(text);
  const published = new Map<string, GoldenPost>();
  for await (const found of walkContent(folder, config)) {
    if (found.kind !== 'post') continue;
    const { post } = parsePost({ path: found.path, bytes: readFileSync(join(folder, found.path)) }, config);
    if (!post?.published || (!config.future && (post.instant ?? 0) > Date.now() / 1000)) continue;
    published.set(found.path, {
      url: post.permalink,
      title: post.title ?? post.fallbackTitle,
      instant: post.instant,
      categories: post.categories,
      tags: post.tags,
      redirectFrom: post.redirectFrom,
    });
  }
  return published;
}
