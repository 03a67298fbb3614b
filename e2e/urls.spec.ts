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
  ['/nothing%0a', 404],
  [`/jekyll-url${STORY}`, 404],
  [`/markdown${STORY}`, 404],
  ['/TAGS', 308],
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

for (const [path, to, status] of [
  [`${STORY}%E3%80%82?a=1`, `${STORY}?a=1`, 308],
  [`${STORY}&tdsourcetag=s_pcqq_aiomsg`, STORY, 308],
  [`${STORY}%EF%BC%8C%E5%BF%AB%E7%9C%8B`, STORY, 308],
  [`${STORY}%0A`, STORY, 308],
  [STORY.replace('.html', '.HTML'), STORY, 308],
  [`${STORY.replace('.html', '')}?a=1`, `${STORY}?a=1`, 308],
  ['/category/haiyuezhengquanbao)', '/category/haiyuezhengquanbao', 308],
  ['/latest/index.html', '/latest', 308],
  ['/archive/2026/11/22', '/2026/11/22/', 302],
  ['/page2/', '/latest/page/1', 302],
  ['/feed/', '/feed.xml', 302],
] as const) {
  test(`${path} leads on to ${to}, which is there`, async ({ request }) => {
    const response = await request.get(path, { maxRedirects: 0 });
    expect([response.status(), response.headers()['location']]).toEqual([status, to]);
    expect((await request.get(to, { maxRedirects: 0 })).status()).toBe(200);
  });
}

test('a URL that leads nowhere is a search for its words, and five stories of its source', async ({
  page,
}) => {
  const response = await page.goto('/haiyuezhengquanbao/2026/11/22/%E9%A3%8E%E7%94%B5-123.html');
  expect(response?.status()).toBe(404);
  expect(response?.headers()['cache-control']).toBe('no-store');
  const main = page.getByRole('main');
  await expect(main.getByRole('searchbox')).toHaveValue('风电');
  await expect(main.getByRole('region').getByRole('listitem')).toHaveCount(5);
  await page.goto('/search?q=zzzzqqqq');
  await expect(main.getByRole('region', { name: '最新报道' }).getByRole('listitem')).toHaveCount(5);
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
