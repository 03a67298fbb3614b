import { expect, test } from './open-page';
import { PAGES } from './pages';
import { readQr } from './read-qr';
import { SAMPLE_SITE } from './sites';

const STORY = '/haiyuezhengquanbao/2026/11/22/NW202611222363315232.html';
const TABLE = PAGES.find(({ name }) => name === 'wide-table')?.path ?? '/';

test('a story on paper is a clipping of two pages', async ({ quietPage: page }) => {
  await page.goto(STORY, { waitUntil: 'networkidle' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.eyebrow').first()).toContainText(/海岳证券报.*2026年11月22日/);
  await expect(page.locator('.print-address')).toContainText(new URL(STORY, SAMPLE_SITE.url).href);
  const code = page.getByRole('img', { name: '本文网址的二维码' });
  expect(await readQr(page, await code.screenshot())).toMatch(new RegExp(`^${SAMPLE_SITE.url}p/\\w+$`));
  for (const chrome of [
    'nav',
    '#share',
    '#settings',
    '.post-actions',
    'body > * > footer',
    '.reading-progress',
  ]) {
    for (const part of await page.locator(chrome).all()) await expect(part, chrome).toBeHidden();
  }
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return { color, backgroundColor };
  });
  expect(colours.color).toBe('rgb(0, 0, 0)');
  expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(colours.backgroundColor);
  const pdf = await page.pdf({ format: 'A4', path: 'test-results/screenshots/clipping.pdf' });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(2);
});

test('a wide table keeps to the paper', async ({ quietPage: page }) => {
  await page.setViewportSize({ width: 673, height: 1000 });
  await page.goto(TABLE, { waitUntil: 'networkidle' });
  await page.emulateMedia({ media: 'print' });
  const table = page.locator('.article table').first();
  expect(await table.evaluate((element) => element.getBoundingClientRect().right)).toBeLessThanOrEqual(673);
});
