import { expect, test } from '@playwright/test';
import { PublishedPage } from '@/tools/vectors/published-page';
import { RawPage } from '@/tools/vectors/run-vectors';
import { readVectors } from '@/tools/vectors/read-vectors';
import { sampleVectors } from '@/tools/vectors/sample';
import { vectorPosts } from '@/tools/vectors/vector-posts';
import { VECTORS_SITE } from './sites';

const SAMPLE = sampleVectors();
const POSTS = vectorPosts(readVectors().flatMap(({ vectors }) => vectors));

test.describe.configure({ timeout: 180_000 });

test.beforeEach(async ({ context }) => {
  await context.route(/^https?:\/\/(?!127\.0\.0\.1|raw\.invalid)/, (route) => route.fulfill({ status: 204 }));
});

test('raw vectors fire: the watching is not blind', async ({ page }) => {
  const raw = await RawPage.open(page);
  for (const { title, payload } of SAMPLE)
    expect.soft((await raw.firedBy(payload)).length, title).toBeGreaterThan(0);
});

for (const format of ['html', 'markdown'] as const) {
  test(`published as ${format}, vectors do nothing and stay inside their article`, async ({ page }) => {
    const published = await PublishedPage.open(page, new URL(VECTORS_SITE.url).origin);
    const titles = new Set(SAMPLE.map(({ title }) => title));
    const posts = POSTS.filter((post) => post.format === format && titles.has(post.vector.title));
    expect(posts).toHaveLength(SAMPLE.length);
    for (const post of posts) {
      const outcome = await published.outcomeOf(post);
      expect.soft(outcome, post.vector.title).toEqual({ fired: [], violations: [], difference: undefined });
    }
  });
}
