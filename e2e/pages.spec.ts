import { expectAccessible } from './expect-accessible';
import { expectLargeTextFit, expectNarrowFit } from './expect-narrow-fit';
import { expect, test } from './open-page';
import { PAGES } from './pages';

const THEMES = ['light', 'sepia', 'dark'] as const;

for (const { name, path } of PAGES) {
  test(`${name}: looks right, is accessible in every theme and prints no error`, async ({
    quietPage,
    viewport,
  }) => {
    const response = await quietPage.goto(path);
    expect(response?.status()).toBe(name === 'not-found' ? 404 : 200);
    await expect(quietPage.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(quietPage.getByRole('main')).toHaveCount(1);
    for (const theme of THEMES) {
      await quietPage.evaluate((chosen) => (document.documentElement.dataset['theme'] = chosen), theme);
      await quietPage.screenshot({
        path: `test-results/screenshots/${name}-${viewport?.width ?? 0}-${theme}.png`,
        fullPage: true,
      });
      await expectAccessible(quietPage);
    }
  });

  test(`${name}: fits 320 pixels without scrolling sideways`, async ({ page }) => {
    await page.goto(path);
    await expectNarrowFit(page);
  });

  test(`${name}: text of twice the size needs no scrolling sideways`, async ({ page }) => {
    await page.goto(path);
    await expectLargeTextFit(page);
  });
}

for (const path of ['/archive', '/2026/', '/2026/11/', '/2026/11/22/', '/categories/active']) {
  test(`${path}: text of twice the size needs no scrolling sideways`, async ({ page }) => {
    await page.goto(path);
    await expectLargeTextFit(page);
  });
}
