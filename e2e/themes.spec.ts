import { expect, test } from './open-page';

const paper = () => getComputedStyle(document.body).backgroundColor;

test('a chosen theme is there before the first paint of the next page', async ({ quietPage: page }) => {
  await page.goto('/');
  const light = await page.evaluate(paper);
  await page.getByRole('button', { name: '设置' }).click();
  await page.getByRole('radio', { name: '深色' }).check();
  await expect.poll(() => page.evaluate(paper)).not.toBe(light);
  const dark = await page.evaluate(paper);
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.dataset['first'] = document.documentElement.dataset['theme'] ?? 'none';
    });
  });
  await page.goto('/latest');
  await expect(page.locator('html')).toHaveAttribute('data-first', 'dark');
  expect(await page.evaluate(paper)).toBe(dark);
});

test('the automatic theme follows the device', async ({ quietPage: page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const light = await page.evaluate(paper);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await page.evaluate(paper)).not.toBe(light);
});
