import type { Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible';
import { expect, test } from './open-page';

const dialog = (page: Page) => page.getByRole('dialog', { name: '搜索与跳转' });
const field = (page: Page) => page.getByRole('combobox', { name: '搜索与跳转' });
const option = (page: Page, name: string | RegExp) => page.getByRole('option', { name });
/** The source that the tests look for. */
const source = (page: Page) => option(page, /^海岳证券报 \d+$/);
/** The option that the focus is said to be on. */
const active = (page: Page) => page.getByRole('option', { selected: true });

async function openPalette(page: Page) {
  // The keys work once the page has come alive.
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused({ timeout: 500 });
  }).toPass();
}

/** Every question that the page puts to the server from now on. */
function questions(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.pathname === '/palette.json') asked.push(url.searchParams.get('q') ?? '');
  });
  return asked;
}

test('opens by /, Ctrl-K, Cmd-K and the button, and gives the focus back', async ({ quietPage: page }) => {
  await page.goto('/latest');
  await openPalette(page);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  for (const key of ['/', 'Control+k', 'Meta+k']) {
    await page.keyboard.press(key);
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
  }
  const button = page.getByRole('banner').getByRole('link', { name: '搜索' });
  await button.click();
  await expect(field(page)).toBeFocused();
  await dialog(page).getByRole('button', { name: '关闭' }).click();
  await expect(button).toBeFocused();
});

test('a slash is a slash where somebody types', async ({ quietPage: page }) => {
  await page.goto('/latest');
  await openPalette(page);
  await page.keyboard.press('Escape');
  const search = page.getByRole('searchbox', { name: '搜索全部报道' });
  await search.focus();
  await page.keyboard.press('/');
  await expect(search).toHaveValue('/');
  await expect(dialog(page)).toBeHidden();
});

test('leads to a source by keys alone', async ({ quietPage: page }) => {
  await page.goto('/');
  await openPalette(page);
  await page.keyboard.type('haiyue');
  await expect(source(page)).toBeVisible();
  await expect(active(page)).toHaveText('在全部报道中搜索“haiyue”');
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await active(page).getAttribute('id')) ?? '',
  );
  await page.keyboard.press('ArrowDown');
  await expect(active(page)).toContainText('海岳证券报');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/category/haiyuezhengquanbao');
  await expect(dialog(page)).toBeHidden();
});

test('Enter searches for what was typed, the arrows go round', async ({ quietPage: page }) => {
  await page.goto('/');
  await openPalette(page);
  await page.keyboard.type('风电');
  await expect(option(page, /岚港风电母港/).first()).toBeVisible();
  await expect(dialog(page).getByRole('status')).toHaveText(/^\d+ 项$/);
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/search?${new URLSearchParams({ q: '风电' }).toString()}`);
});

test('a story opens with its marks', async ({ quietPage: page }) => {
  await page.goto('/');
  await openPalette(page);
  await page.keyboard.type('风电母港');
  await option(page, /岚港风电母港开港/)
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('风电母港');
  await expect(page.getByRole('group', { name: '文中找到的地方' })).toBeVisible();
});

test('knows days and actions', async ({ quietPage: page }) => {
  await page.goto('/latest');
  await openPalette(page);
  await page.keyboard.type('2026年11月20日');
  const day = page.getByRole('group', { name: '日期' }).getByRole('option');
  await expect(day).toHaveText(/^2026年11月20日\d+ 篇$/);
  await day.click();
  await expect(page).toHaveURL('/2026/11/20/');
  await openPalette(page);
  await field(page).fill('深色');
  await option(page, '主题：深色').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await openPalette(page);
  await option(page, '阅读设置').click();
  await expect(page.getByRole('dialog', { name: '阅读设置' })).toBeVisible();
});

test('asks once, when the typing rests', async ({ quietPage: page }) => {
  await page.clock.install();
  await page.goto('/latest');
  await openPalette(page);
  const asked = questions(page);
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.keyboard.type('haiyuezhengquan');
  expect(asked).toEqual([]);
  await page.clock.runFor(1_000);
  await expect(source(page)).toBeVisible();
  expect(asked).toEqual(['haiyuezhengquan']);
});

test('leaves an input method alone: no question and no way off while it composes', async ({
  quietPage: page,
}) => {
  await page.goto('/latest');
  await openPalette(page);
  const asked = questions(page);
  await page.evaluate(() => {
    window.addEventListener(
      'keydown',
      ({ key, isComposing }) => {
        document.documentElement.dataset['heard'] = `${key} ${isComposing}`;
      },
      { capture: true },
    );
  });
  const keyboard = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  for (const text of ['h', 'ha', 'hai', 'hai yue']) await compose(text);
  await expect(field(page)).toHaveValue('hai yue');
  for (const key of ['Enter', 'ArrowDown']) {
    await keyboard.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key,
      code: key,
      windowsVirtualKeyCode: 229,
    });
    await keyboard.send('Input.dispatchKeyEvent', {
      type: 'keyUp',
      key,
      code: key,
      windowsVirtualKeyCode: 229,
    });
  }
  await expect(page.locator('html')).toHaveAttribute('data-heard', /true$/);
  await page.waitForTimeout(600);
  expect(asked).toEqual([]);
  await expect(page).toHaveURL('/latest');
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await keyboard.send('Input.insertText', { text: '海岳' });
  await expect(field(page)).toHaveValue('海岳');
  await expect(source(page)).toBeVisible();
  expect(asked).toEqual(['海岳']);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/search?${new URLSearchParams({ q: '海岳' }).toString()}`);
});

test('says so when the server cannot be reached, and still leads to the search page', async ({ page }) => {
  await page.goto('/latest');
  await openPalette(page);
  await page.route('**/palette.json*', (route) => route.abort());
  await page.keyboard.type('风电');
  await expect(dialog(page).getByRole('status')).toContainText('暂时连不上服务器');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=/);
});

for (const theme of ['light', 'sepia', 'dark']) {
  test(`is accessible in the ${theme} theme and fits 320 pixels`, async ({ quietPage: page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/latest');
    await page.evaluate((chosen) => (document.documentElement.dataset['theme'] = chosen), theme);
    await openPalette(page);
    await page.keyboard.type('报');
    await expect(source(page)).toBeVisible();
    await expectAccessible(page);
    const excess = await dialog(page).evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(excess).toBe(0);
  });
}

test('is fetched only when it is first used', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('/latest', { waitUntil: 'networkidle' });
  const before = scripts.length;
  await openPalette(page);
  expect(scripts.length).toBeGreaterThan(before);
});
