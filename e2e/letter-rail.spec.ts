import type { Page } from '@playwright/test';
import { sourceAt } from '@/tools/corpus/source';
import { expect, test } from './open-page';
import { testPort } from './ports';
import { RuntimeSite } from './runtime-site';

const FIRST_PORT = testPort(80);
const SOURCES = 1_767;
/** Pixels: a heading and the room above it. */
const LINE = 32;

test.describe.configure({ mode: 'default', timeout: 90_000 });

let site: RuntimeSite;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  site = new RuntimeSite(FIRST_PORT + test.info().parallelIndex);
  site.put('_config.yml', 'lang: zh-CN\ntitle: 千家\ntimezone: Asia/Shanghai\n');
  for (let rank = 0; rank < SOURCES; rank += 1) {
    const { name } = sourceAt(rank);
    site.write(`2026-11-20-${rank}.md`, `---\ntitle: ${name}的消息\ncategories: [${name}]\n---\n一行字。\n`);
  }
  await site.press();
  await site.serve();
});
test.afterAll(async () => {
  await site.close();
});

const rail = (page: Page) => page.getByRole('navigation', { name: '按首字母跳转' });

/** Thousands of rows take a busy machine a while to lay out. */
const PATIENCE = { timeout: 15_000 };

/** Expects the heading of a letter at the top of the window, once everything rests. */
async function expectAt(page: Page, letter: string) {
  await expect
    .poll(async () => {
      const measure = () =>
        page.evaluate(
          (id) => document.querySelector(`#${id} h2`)?.getBoundingClientRect().top ?? NaN,
          letter,
        );
      const first = await measure();
      await page.waitForTimeout(300);
      return (await measure()) === first ? Math.abs(first) : NaN;
    }, PATIENCE)
    .toBeLessThan(LINE);
}

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test(`a letter leads to its heading, down, up, by keyboard and back (${reducedMotion})`, async ({
    quietPage: page,
  }) => {
    await page.emulateMedia({ reducedMotion });
    await page.goto(`${site.url}/categories`);
    await expect(page.locator('#sources a')).toHaveCount(SOURCES);
    for (const letter of ['N', 'X', 'H']) {
      await page.evaluate(() => window.scrollTo(0, 0));
      await rail(page).getByRole('link', { name: letter, exact: true }).click();
      await expectAt(page, letter);
    }
    await page.goBack();
    await expectAt(page, 'X');
    for (const letter of ['S', 'D']) {
      await rail(page).getByRole('link', { name: letter, exact: true }).focus();
      await page.keyboard.press('Enter');
      await expectAt(page, letter);
    }
  });

  test(`an address with a letter opens there (${reducedMotion})`, async ({ quietPage: page }) => {
    await page.emulateMedia({ reducedMotion });
    await page.goto(`${site.url}/categories#N`);
    await expectAt(page, 'N');
  });
}
