import { chromium, type Browser, type Page } from '@playwright/test';
import { QUIET_BROWSER } from '@/scripts/setup/quiet-browser';
import { expect, test } from './open-page';
import { PAGES } from './pages';
import { SAMPLE_SITE } from './sites';

let browser: Browser;

// Playwright switches this cache off in the browsers that it starts by itself.
test.beforeAll(async () => {
  const executablePath = process.env['CHROMIUM'];
  browser = await chromium.launch({
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [...QUIET_BROWSER],
    ...(executablePath ? { executablePath } : {}),
  });
});
test.afterAll(() => browser.close());

/** Leaves the page by a link of its frame and comes back; whether the browser had kept it. */
async function leaveAndReturn(page: Page): Promise<boolean> {
  const url = page.url();
  await page.evaluate(() => {
    window.addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset['persisted'] = String(persisted);
    });
  });
  await page.getByRole('contentinfo').getByRole('link').last().click();
  await expect.poll(() => page.url()).not.toBe(url);
  await page.waitForLoadState();
  await page.evaluate(() => window.history.back());
  await expect.poll(() => page.url()).toBe(url);
  await expect(page.locator('html')).toHaveAttribute('data-persisted', /./);
  return (await page.locator('html').getAttribute('data-persisted')) === 'true';
}

for (const { name, path } of PAGES.filter((one) => one.name !== 'not-found')) {
  test(`${name}: waits in the browser and comes back as it was left`, async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
    await page.goto(new URL(path, SAMPLE_SITE.url).href);
    // What was opened before must not keep the page from waiting.
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: '搜索与跳转' });
    await expect(palette).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(palette).toBeHidden();
    await page.keyboard.press('s');
    await expect(page.getByRole('dialog', { name: '阅读设置' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.evaluate(() => (document.title = 'as it was left'));
    expect(await leaveAndReturn(page)).toBe(true);
    expect(await page.title()).toBe('as it was left');
    await page.close();
  });
}
