import type { Page } from '@playwright/test';
import { expect, test } from './open-page';
import { LONG_SITE, SAMPLE_SITE } from './sites';

test.use({ baseURL: LONG_SITE.url });

const rows = (page: Page) => page.locator('main .rows > li > a:not(.by)');
const neighbours = (page: Page) => page.getByRole('navigation', { name: /的前后报道$/ });
const body = (page: Page) => page.locator('main .article');

/** Keys work once the page has come alive. */
async function firstRow(page: Page) {
  await expect(async () => {
    // A key that was answered late has gone further.
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await page.keyboard.press('j');
    await expect(rows(page).first()).toBeFocused({ timeout: 500 });
  }).toPass();
}

async function pressAndLeave(page: Page, key: string) {
  const here = page.url();
  await page.keyboard.press(key);
  await expect.poll(() => page.url()).not.toBe(here);
  await expect(body(page)).toBeVisible();
  await page.waitForLoadState();
}

test('j, k and o walk a list; Back restores the row and the focus after ten stories', async ({
  quietPage: page,
}) => {
  test.setTimeout(60_000);
  await page.goto('/latest/page/5');
  await firstRow(page);
  for (let step = 0; step < 20; step += 1) await page.keyboard.press('j');
  await page.keyboard.press('k');
  const row = rows(page).nth(19);
  await expect(row).toBeFocused();
  const topOf = () => row.evaluate((link) => link.getBoundingClientRect().top);
  // Scrolling may be smooth.
  await expect
    .poll(async () => {
      const top = await topOf();
      await page.waitForTimeout(100);
      return (await topOf()) === top;
    })
    .toBe(true);
  const top = await topOf();
  await pressAndLeave(page, 'o');
  for (let story = 0; story < 9; story += 1) await pressAndLeave(page, 'n');
  for (let story = 0; story < 10; story += 1) await page.goBack();
  await expect(page).toHaveURL(/\/latest\/page\/5$/);
  await expect(row).toBeFocused();
  await expect.poll(async () => Math.abs((await topOf()) - top)).toBeLessThan(44);
});

test('Back restores the row that was clicked, on the front page, too', async ({ quietPage: page }) => {
  await page.goto('/');
  await page.mouse.move(5, 5);
  const link = rows(page).last();
  await link.scrollIntoViewIfNeeded();
  const top = await link.evaluate((element) => element.getBoundingClientRect().top);
  await link.click();
  await expect(body(page)).toBeVisible();
  await page.goBack();
  await expect(link).toBeFocused();
  await expect
    .poll(async () => Math.abs((await link.evaluate((element) => element.getBoundingClientRect().top)) - top))
    .toBeLessThan(44);
});

/** Names of what moves while a story opens; empty when the page changes at once. */
async function openRow(page: Page): Promise<readonly string[]> {
  await page.addInitScript(() => {
    window.addEventListener('pagereveal', ({ viewTransition }) => {
      const look = () => {
        const moving = document.getAnimations().flatMap(({ effect, playState }) => {
          const lasts = Number(effect?.getTiming().duration) > 1 && playState === 'running';
          return lasts && effect instanceof KeyframeEffect ? (effect.pseudoElement ?? []) : [];
        });
        document.documentElement.dataset['moved'] = moving.join(' ');
      };
      if (viewTransition) void viewTransition.ready.then(look);
      else look();
    });
  });
  // Who points at a row has it fetched; a headline that comes after the first paint cannot grow.
  await rows(page).nth(2).hover();
  await page.waitForTimeout(300);
  await rows(page).nth(2).click();
  await expect(body(page)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-moved');
  return ((await page.locator('html').getAttribute('data-moved')) ?? '').split(' ').filter(Boolean);
}

test('a story grows out of its row, and Back finds the row where it was', async ({ quietPage: page }) => {
  await page.goto('/latest');
  await firstRow(page);
  const top = await rows(page)
    .nth(2)
    .evaluate((link) => link.getBoundingClientRect().top);
  expect(await openRow(page)).toContain('::view-transition-group(headline)');
  await page.goBack();
  await expect(rows(page).nth(2)).toBeFocused();
  await expect
    .poll(() =>
      rows(page)
        .nth(2)
        .evaluate((link) => link.getBoundingClientRect().top),
    )
    .toBeCloseTo(top, -1);
});

test('nothing moves for those who do not like it', async ({ quietPage: page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/latest');
  await firstRow(page);
  expect(await openRow(page)).toEqual([]);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
});

test('next and previous follow the list one came from, over the end of its page', async ({
  quietPage: page,
  request,
}) => {
  await page.goto('/latest');
  await firstRow(page);
  const titles = await rows(page).allTextContents();
  await rows(page).last().click();
  await expect(neighbours(page)).toHaveAccessibleName('最新的前后报道');
  await expect(neighbours(page).getByRole('link', { name: /^上一篇/ })).toContainText(titles.at(-2) ?? '?');
  const next = neighbours(page).getByRole('link', { name: /^下一篇/ });
  const older =
    /href="(\/latest\/page\/\d+)"[^>]*rel="next"|rel="next"[^>]*href="(\/latest\/page\/\d+)"/.exec(
      await (await request.get('/latest')).text(),
    );
  const href = (await next.getAttribute('href')) ?? '?';
  expect(await (await request.get(older?.[1] ?? older?.[2] ?? '?')).text()).toContain(`href="${href}"`);
  await pressAndLeave(page, 'n');
  await expect(page).toHaveURL(new RegExp(`${href.replaceAll('.', '\\.')}$`));
  await pressAndLeave(page, 'p');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles.at(-1) ?? '?');
});

test('a story that was opened by itself has the neighbours of its source', async ({ quietPage: page }) => {
  await page.goto('/latest');
  const href = (await rows(page).first().getAttribute('href')) ?? '';
  await page.goto(href);
  await expect(neighbours(page)).not.toHaveAccessibleName('最新的前后报道');
  await expect(neighbours(page).getByRole('link', { name: /^较早一篇/ })).toBeVisible();
});

test('a search, a day, a source and a tag are lists, too', async ({ quietPage: page }) => {
  await page.goto('/latest');
  const day = (await rows(page).first().getAttribute('href'))?.match(/\d{4}\/\d\d\/\d\d/)?.[0] ?? '';
  const source = (await page.locator('main .by').first().getAttribute('href')) ?? '';
  const tag = new URL('/tags/%E4%BD%BF%E7%94%A8%E8%AF%B4%E6%98%8E', SAMPLE_SITE.url).href;
  for (const path of [`/${day}/`, '/search?q=%E8%82%A1%E4%BB%BD', source, tag]) {
    await page.goto(path);
    const stories = page.locator('main :is(.rows > li > a:not(.by), .results h3 > a)');
    await page.mouse.move(5, 5);
    await page.waitForLoadState('networkidle');
    const titles = await stories.allTextContents();
    await stories.nth(1).click();
    await expect(body(page)).toBeVisible();
    await expect(neighbours(page).getByRole('link').first()).toContainText(titles[0] ?? '?');
    await expect(neighbours(page).getByRole('link').last()).toContainText(titles[2] ?? titles[0] ?? '?');
  }
});

test('g h, g c, t, s and ? do what the dialog says, and it gives the focus back', async ({
  quietPage: page,
}) => {
  await page.goto('/latest');
  await firstRow(page);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: '键盘快捷键' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(rows(page).first()).toBeFocused();
  await page.keyboard.press('t');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(page.getByRole('status').filter({ hasText: '主题' })).toHaveText('主题：浅色');
  await page.keyboard.press('s');
  await expect(page.getByRole('dialog', { name: '阅读设置' })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await expect(page).toHaveURL(/\/categories$/);
  await page.waitForLoadState();
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await expect(page).toHaveURL(LONG_SITE.url);
});

test('keys are letters where somebody types, composes or holds a modifier', async ({ quietPage: page }) => {
  await page.goto('/latest');
  await firstRow(page);
  const field = page.getByRole('searchbox').first();
  await field.focus();
  await page.keyboard.type('jknpst?gh');
  await expect(field).toHaveValue('jknpst?gh');
  await expect(page).toHaveURL(/\/latest$/);
  await rows(page).first().focus();
  await page.keyboard.press('Control+j');
  await page.keyboard.press('Alt+j');
  await page.evaluate(() => {
    const composing = new KeyboardEvent('keydown', { key: 'j', isComposing: true, bubbles: true });
    document.activeElement?.dispatchEvent(composing);
  });
  await expect(rows(page).first()).toBeFocused();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', /./);
});

test.describe('on a screen that is touched', () => {
  test.use({ hasTouch: true });

  test('a swipe turns to the neighbour, unless it is switched off', async ({ quietPage: page }) => {
    await page.goto('/latest');
    await firstRow(page);
    await rows(page).nth(1).tap();
    await expect(neighbours(page)).toHaveAccessibleName('最新的前后报道');
    const session = await page.context().newCDPSession(page);
    const middle = (page.viewportSize()?.width ?? 0) / 2;
    const swipe = async (way: 1 | -1) => {
      const [from, to] = [middle - 100 * way, middle + 100 * way];
      const touch = (type: 'touchStart' | 'touchMove', x: number) =>
        session.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y: 500 }] });
      await touch('touchStart', from);
      await touch('touchMove', (from + to) / 2);
      await touch('touchMove', to);
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    const here = page.url();
    await page.evaluate(() => (document.documentElement.dataset['swipe'] = 'off'));
    await swipe(-1);
    await page.waitForTimeout(500);
    expect(page.url()).toBe(here);
    await page.evaluate(() => delete document.documentElement.dataset['swipe']);
    await swipe(-1);
    await expect.poll(() => page.url()).not.toBe(here);
    const there = page.url();
    await expect(body(page)).toBeVisible();
    await swipe(1);
    await expect.poll(() => page.url()).not.toBe(there);
    expect(page.url()).toBe(here);
  });
});
