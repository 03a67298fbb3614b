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
