import { expectAccessible } from './expect-accessible';
import { expectNarrowFit } from './expect-narrow-fit';
import { expect, test } from './open-page';

const PAGES = {
  archive: '/archive',
  year: '/2026/',
  month: '/2026/11/',
  day: '/2026/11/22/',
  source: '/category/haiyuezhengquanbao/archive',
} as const;

for (const [name, path] of Object.entries(PAGES)) {
  test(`${name}: accessible in every theme, and fits 320 pixels`, async ({ quietPage: page, viewport }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    for (const theme of ['light', 'sepia', 'dark']) {
      await page.evaluate((chosen) => (document.documentElement.dataset['theme'] = chosen), theme);
      await page.screenshot({
        path: `test-results/screenshots/calendar-${name}-${viewport?.width ?? 0}-${theme}.png`,
        fullPage: true,
      });
      await expectAccessible(page);
    }
    await expectNarrowFit(page);
  });
}

test('from the front page to a day and its neighbours, past the empty days', async ({ quietPage: page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /^往期日历/ }).click();
  await expect(page).toHaveURL('/archive');
  await page.getByRole('link', { name: /^9月 / }).click();
  await expect(page).toHaveURL('/2026/09/');
  await page.getByRole('link', { name: /^9月15日：/ }).click();
  await expect(page).toHaveURL('/2026/09/15/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2026年9月15日星期二');
  await expect(page.locator('[aria-current="date"]')).toHaveText('15');
  const around = page.getByRole('navigation', { name: '前后日期' });
  await expect(around.getByRole('link')).toHaveText([/2026年8月31日/, /2026年9月30日/]);
  await around.getByRole('link', { name: /2026年8月31日/ }).click();
  await expect(page).toHaveURL('/2026/08/31/');
  await expect(around.getByRole('link')).toHaveText([/2026年9月15日/]);
});

test('a day of a source shows its stories of that day', async ({ quietPage: page }) => {
  await page.goto('/category/haiyuezhengquanbao');
  await page.getByRole('link', { name: /^往期日历/ }).click();
  await expect(page).toHaveURL('/category/haiyuezhengquanbao/archive');
  await page
    .getByRole('link', { name: /^11月22日：/ })
    .first()
    .click();
  await expect(page).toHaveURL('/search?source=haiyuezhengquanbao&from=2026-11-22&to=2026-11-22');
  await expect(page.getByRole('main')).toContainText('岚港风电母港');
});

for (const [path, to] of [
  ['/2026', '/2026/'],
  ['/2026/11', '/2026/11/'],
  ['/2026/11/22', '/2026/11/22/'],
  ['/2026/9/5', '/2026/09/05/'],
  ['/2026/11/2/', '/2026/11/02/'],
] as const) {
  test(`${path} leads to ${to} at once`, async ({ request }) => {
    const response = await request.get(path, { maxRedirects: 0 });
    const locations = response.headersArray().filter(({ name }) => name.toLowerCase() === 'location');
    expect([response.status(), ...new Set(locations.map(({ value }) => value))]).toEqual([308, to]);
  });
}

for (const path of [
  '/2026/02/30/',
  '/2026/13/',
  '/0000/',
  '/2026/11/22/page/9',
  '/2026/11/22/x',
  '/category/none/archive',
  '/category/haiyuezhengquanbao/archive/1999',
]) {
  test(`${path} is not found`, async ({ request }) => {
    expect((await request.get(path, { maxRedirects: 0 })).status()).toBe(404);
  });
}

test('a day without stories is not found and names the nearest days that have some', async ({ page }) => {
  const response = await page.goto('/2026/09/20/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute('content', /noindex/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2026年9月20日没有报道');
  const around = page.getByRole('navigation', { name: '前后日期' });
  await expect(around.getByRole('link')).toHaveText([/2026年9月15日/, /2026年9月30日/]);
});

test('the head of a day names it and its one URL', async ({ page, baseURL }) => {
  await page.goto('/2026/11/22/');
  await expect(page).toHaveTitle(/^2026年11月22日 \| /);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    new URL('/2026/11/22/', baseURL).href,
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a day is two steps from the front page', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('contentinfo').getByRole('link', { name: '往期' }).click();
    await page
      .getByRole('link', { name: /^11月22日：/ })
      .first()
      .click();
    await expect(page).toHaveURL('/2026/11/22/');
    await expect(page.getByRole('main')).toContainText('岚港风电母港');
  });
});
