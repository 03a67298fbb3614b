import { expect, test } from '@playwright/test';

const STORY = '/haiyuezhengquanbao/2026/11/22/NW202611222363315232.html';

const statusOf: readonly (readonly [string, number])[] = [
  [STORY, 200],
  [STORY.replace('.html', ''), 308],
  ['/index', 404],
  ['/jekyll-url', 404],
  ['/category/no-such-source', 404],
  ['/tags/no-such-tag', 404],
  ['/p/zzzzzzzzzzz', 404],
  ['/p/..%2f..%2fetc', 404],
  ['/%E0%A4%A', 404],
  ['/category/%a0', 404],
  ['/a%00b', 404],
  ['/_posts/2026-11-22-NW202611222363315232.md', 404],
  ['/_config.yml', 404],
  ['/assets/..%2f_config.yml', 404],
  ['/assets/none.svg', 404],
  ['/_next/image?url=%2Fassets%2Fa.png&w=64&q=75', 404],
  [`/${'x'.repeat(8200)}`, 414],
];

for (const [path, status] of statusOf) {
  test(`${path.slice(0, 60)} answers ${status}`, async ({ request }) => {
    expect((await request.get(path, { maxRedirects: 0 })).status()).toBe(status);
  });
}

test('another spelling of a URL leads to the canonical one', async ({ request }) => {
  const response = await request.get(STORY.replace('.html', ''), { maxRedirects: 0 });
  expect(response.headers()['location']).toBe(STORY);
});

test('a short link leads to the story', async ({ request, page }) => {
  await page.goto(STORY);
  const html = await page.content();
  const shortLink = /\/p\/[0-9a-z]+/.exec(html)?.[0];
  expect(shortLink, 'the article names its short link').toBeDefined();
  const response = await request.get(shortLink ?? '', { maxRedirects: 0 });
  expect([response.status(), response.headers()['location']]).toEqual([308, expect.stringContaining(STORY)]);
});

test('only reading is allowed', async ({ request }) => {
  const response = await request.post('/', { headers: { 'next-action': 'x' }, data: 'x' });
  expect(response.status()).toBe(405);
});

test('pages carry a policy without unsafe parts, pictures a closed one', async ({ request }) => {
  for (const path of ['/', STORY, '/categories']) {
    const policy = (await request.get(path)).headers()['content-security-policy'] ?? '';
    expect(policy, path).toContain("script-src 'self' 'sha256-");
    expect(policy, path).not.toContain('unsafe');
  }
  const picture = (await request.get('/assets/kline-609118.png')).headers();
  expect(picture['content-security-policy']).toContain("default-src 'none'");
  expect(picture['x-content-type-options']).toBe('nosniff');
});
