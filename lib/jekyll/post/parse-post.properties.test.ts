import fc from 'fast-check';
import { canonicalPath, escapePath } from '@/lib/text/permalink-path';
import { describe, expect, it } from 'vitest';
import { parsePost } from './parse-post';
import { PROBLEM_CODES } from '../problems';
import { parseSiteConfig } from '../config/site-config';
import { PROPERTY_RUNS } from '../testing/property-runs';

const CONFIGS = [
  '',
  'timezone: America/New_York\npermalink: pretty',
  'permalink: /:path/:name/:categories/x:output_ext',
  'permalink: weekdate\nshow_drafts: true',
].map((text) => parseSiteConfig(text).config);

const POST =
  '---\nlayout: post\ntitle: "他说"好"了"\ndate: 2022-03-15 05:52:18 +0800\ncategories: [a b, AC/DC, ../..]\n' +
  'tags: 中国证券报新闻\npermalink: /x/:title\nslug: "a b"\nredirect_from: [/a, b]\npublished: true\n---\n<p>Text</p>\n';

function check(path: string, bytes: Uint8Array): void {
  for (const config of CONFIGS) {
    const { post, problems } = parsePost({ path, bytes }, config);
    for (const { code } of problems) expect(PROBLEM_CODES).toHaveProperty(code);
    expect('polluted' in {}).toBe(false);
    if (post === undefined) continue;
    for (const url of [post.permalink, ...post.redirectFrom]) {
      expect(url).toMatch(/^\/(?!\/)[\x21-\x7e]*$/);
      expect(canonicalPath(url)).toBe(url);
      expect(decodeURIComponent(url).split('/')).not.toContain('..');
      const segments = url.split('/').map((segment) => escapePath(decodeURIComponent(segment)));
      if (!url.includes('%2F')) expect(segments.join('/')).toBe(url);
    }
    expect(new Set(post.categories).size).toBe(post.categories.length);
    expect(structuredClone(post)).toEqual(post);
    expect(JSON.stringify(post).length).toBeLessThan(20 * bytes.length + 200_000);
  }
}

const path = fc.oneof(
  fc.constantFrom('_posts/2022-03-15-a.md', 'x/_posts/2022-3-5-b.html', '_posts/-1.md', '2022-01-01-c.md'),
  fc.string({ unit: 'grapheme' }).map((name) => `_posts/2022-03-15-${name}`),
  fc.string({ unit: 'binary' }),
);

/** A real post with some stretches replaced, doubled or dropped. */
const mutated = fc
  .array(
    fc.tuple(
      fc.nat(POST.length),
      fc.nat(12),
      fc.oneof(
        fc.constantFrom(
          '"',
          "'",
          '\n',
          '---',
          ': ',
          '&a',
          '*a',
          '{{',
          '[',
          '\0',
          '\ufeff',
          '!!js/function',
          '\r',
          '__proto__: {polluted: 1}\n',
          '\t',
          '|',
          '>',
        ),
        fc.string({ unit: 'grapheme', maxLength: 5 }),
      ),
    ),
    { maxLength: 6 },
  )
  .map((edits) =>
    edits.reduce((text, [at, length, insert]) => text.slice(0, at) + insert + text.slice(at + length), POST),
  );

describe('parsePost is total', { timeout: PROPERTY_RUNS.numRuns * 200 }, () => {
  it('over arbitrary bytes', () => {
    fc.assert(fc.property(path, fc.uint8Array({ maxLength: 400 }), check), PROPERTY_RUNS);
  });

  it('over arbitrary front matter', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 200 })
      .map((block) => Buffer.from(`---\n${block}\n---\nText`));
    fc.assert(fc.property(path, text, check), PROPERTY_RUNS);
  });

  it('over arbitrary values of the keys that matter', () => {
    const key = fc.constantFrom(
      'title',
      'date',
      'categories',
      'category',
      'tags',
      'permalink',
      'slug',
      'redirect_from',
      'image',
      'lang',
    );
    const value = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.webUrl(),
      fc.string({ unit: 'binary', maxLength: 10 }),
    );
    const block = fc
      .array(fc.tuple(key, value), { maxLength: 5 })
      .map((pairs) => pairs.map(([k, v]) => `${k}: ${v}`).join('\n'));
    fc.assert(
      fc.property(path, block, (at, text) => {
        check(at, Buffer.from(`---\n${text}\n---\nText`));
      }),
      PROPERTY_RUNS,
    );
  });

  it('over mutated posts', () => {
    fc.assert(
      fc.property(path, mutated, (at, text) => {
        check(at, Buffer.from(text));
      }),
      PROPERTY_RUNS,
    );
  });
});
