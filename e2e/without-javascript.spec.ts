import { expect, test } from '@playwright/test';
import { LONG_SITE, SAMPLE_SITE } from './sites';

test('front page, category and article can be read', async ({ page }) => {
  await page.goto(SAMPLE_SITE.url);
  await page.getByRole('navigation', { name: '来源' }).getByRole('link', { name: '海岳证券报' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('海岳证券报');
  await page
    .getByRole('link', { name: /岚港风电母港/ })
    .first()
    .click();
  await expect(page.getByRole('article')).toContainText('岚港');
  await expect(page.getByRole('button', { name: '复制链接' })).toHaveCount(0);
});

test('paging works', async ({ page }) => {
  await page.goto(`${LONG_SITE.url}latest`);
  await page.getByRole('link', { name: '较早' }).click();
  await expect(page).toHaveURL(/\/latest\/page\/\d+$/);
});

test('the link of a story can be copied by hand', async ({ page }) => {
  await page.goto(SAMPLE_SITE.url);
  await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().click();
  const link = page.getByRole('article').getByRole('link', { name: /^http/ });
  await expect(link).toBeVisible();
  await expect(link).toHaveAttribute('href', page.url());
});

for (const [what, path, heading] of [
  ['a path', '/there/is/no/such/page.html', '没有找到这一页'],
  ['a source', '/category/none', '没有找到这一页'],
  ['a page of a list', '/latest/page/999999', '没有找到这一页'],
  ['a tag', '/tags/none', '没有找到这一页'],
  ['a short link', '/p/0', '没有找到这一页'],
  ['a page with a query', '/none.html?utm_source=a', '没有找到这一页'],
  ['a file of Next', '/_next/none', '没有找到这一页'],
  ['a day', '/2026/09/20/', '2026年9月20日没有报道'],
] as const) {
  test(`${what} that is not there says so, in the frame of the site`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    expect(response?.headers()['cache-control']).toBe('no-store');
    await expect(page).toHaveTitle(/^没有找到这一页 \| /);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await page.getByRole('main').getByRole('link', { name: '首页' }).click();
    await expect(page).toHaveURL(SAMPLE_SITE.url);
  });
}
