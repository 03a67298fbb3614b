import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { hurry, LACKS, takeAway } from './lacks';
import { PAGES } from './pages';
import { SAMPLE_SITE } from './sites';

/** One page of each type: what differs in the text alone is opened by other tests. */
const TYPES = PAGES.filter(
  ({ name }) => !/^(?:long-read|wide-table|flash|digest|note|category-with-brackets)$/.test(name),
);
/** Pages that are open at the same time. */
const LANES = 3;
/** So many lacks are tried on every page type, the others on a third of them in turn: each load takes a while. */
const TRIED_EVERYWHERE = 30;
/** How long scripts have to break a page once it has loaded, in milliseconds. */
const TROUBLE = 100;
const STORY = '/haiyuezhengquanbao/2026/11/22/NW202611222363315232.html';

/** Headings and paragraphs of every page, as a browser without scripts has them. */
const texts = new Map<string, readonly string[]>();

test.beforeAll(async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: SAMPLE_SITE.url });
  const page = await context.newPage();
  for (const { path } of TYPES) {
    await page.goto(path);
    texts.set(path, (await page.locator('main :is(h1, h2, h3, p)').allTextContents()).map(words));
  }
  await context.close();
});

for (const [index, lack] of LACKS.entries()) {
  test(`without ${lack.name} every page keeps its text, its links and the search`, async ({ context }) => {
    test.setTimeout(120_000);
    await context.addInitScript(hurry);
    await context.addInitScript(takeAway, lack);
    const types = TYPES.filter((_page, number) => index < TRIED_EVERYWHERE || number % 3 === index % 3);
    const lanes = Array.from({ length: LANES }, (_, lane) =>
      types.filter((_page, number) => number % LANES === lane),
    );
    await Promise.all(lanes.map((pages) => expectTexts(context, pages)));
    await expectWays(context, TYPES[index % TYPES.length]?.path ?? '/');
  });
}

async function expectTexts(context: BrowserContext, pages: typeof TYPES): Promise<void> {
  const page = await context.newPage();
  for (const { name, path } of pages) {
    await page.goto(path);
    await page.waitForTimeout(TROUBLE);
    const shown = words((await page.getByRole('main').textContent()) ?? '');
    const lost = texts.get(path)?.filter((text) => !shown.includes(text));
    expect(lost, name).toEqual([]);
    await expect(page.getByRole('heading', { level: 1 }), name).toBeVisible();
    await expect(page.getByRole('link', { name: '搜索', exact: true }), name).toHaveAttribute(
      'href',
      '/search',
    );
  }
  await page.close();
}

/** A link of the navigation and the search form, used from a page as a reader would. */
async function expectWays(context: BrowserContext, path: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(path);
  await page.getByRole('link', { name: '全部来源' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('全部来源');
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /海岳证券报/ })
      .first(),
  ).toBeVisible();
  await page.getByRole('link', { name: '搜索', exact: true }).click();
  const palette = page.getByRole('combobox');
  const field = page.getByRole('searchbox', { name: '搜索' });
  await expect(palette.or(field)).toBeVisible();
  if (await palette.isVisible()) {
    await palette.press('Escape');
    await page.goto('/search');
  }
  await field.fill('风电');
  await field.press('Enter');
  await expect(page).toHaveURL(/q=/);
  await expect(page.getByRole('heading', { name: /^找到/ })).toBeVisible();
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

test.describe('without popovers', () => {
  test.beforeEach(async ({ context }) => {
    const popovers = LACKS.find(({ name }) => name === 'popovers');
    if (popovers) await context.addInitScript(takeAway, popovers);
    // This browser still knows what their buttons are for.
    await context.addInitScript(() => {
      const refuse = (event: Event) => {
        if (event.target instanceof Element && event.target.closest('[popovertarget]'))
          event.preventDefault();
      };
      window.addEventListener('click', refuse, true);
    });
  });

  test('settings open, work and give the focus back', async ({ page }) => {
    await page.goto('/');
    const button = page.getByRole('button', { name: '设置', exact: true });
    const panel = page.locator('#settings');
    await expect(panel).toBeHidden();
    await expectOpens(page, button, panel);
    await page.getByRole('radio', { name: '深色' }).check({ force: true });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(button).toBeFocused();
    await button.click();
    await expect(panel).toBeVisible();
    await panel.getByRole('button', { name: '关闭' }).click();
    await expect(panel).toBeHidden();
    await expect(button).toBeFocused();
    await page.keyboard.press('s');
    await expect(panel).toBeVisible();
  });

  test('sharing opens, and closes with a click beside it', async ({ page }) => {
    await page.goto(STORY);
    const panel = page.locator('#share');
    await expect(panel).toBeHidden();
    await expectOpens(page, page.getByRole('button', { name: '分享', exact: true }), panel);
    await expect(panel.getByRole('button', { name: '复制链接' })).toBeVisible();
    await page.getByRole('heading', { level: 1 }).click({ position: { x: 5, y: 5 } });
    await expect(panel).toBeHidden();
  });
});

async function expectOpens(
  page: Page,
  button: ReturnType<Page['getByRole']>,
  panel: ReturnType<Page['locator']>,
): Promise<void> {
  // What opens it is fetched when the page has come to life.
  await expect(async () => {
    await button.click();
    await expect(panel).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(panel).toBeFocused();
  await expect(page.locator('[popover]').filter({ visible: true })).toHaveCount(1);
}

test('where the palette cannot open, the way to it leads to the search page', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal'));
  await page.goto(STORY);
  await page.getByRole('link', { name: '搜索', exact: true }).click();
  await expect(page).toHaveURL(/\/search$/);
  await expect(page.getByRole('heading', { level: 1, name: '搜索' })).toBeVisible();
});

test('an element that throws leaves its markup as it was, and the others work', async ({ page }) => {
  const failed = page.waitForEvent('pageerror', (error) => error.message.includes('no first child'));
  await page.addInitScript(() => {
    // The way to the search looks for its link there.
    Object.defineProperty(Element.prototype, 'firstElementChild', {
      get: () => {
        throw new TypeError('no first child');
      },
    });
  });
  await page.goto('/categories');
  await failed;
  await page.getByRole('searchbox', { name: '筛选来源' }).fill('haiyue');
  await expect(page.getByRole('main').getByRole('listitem').filter({ visible: true })).toHaveCount(1);
  await page.getByRole('link', { name: '搜索', exact: true }).click();
  await expect(page).toHaveURL(/\/search$/);
});

test('without a clipboard, as over plain http, text is copied nevertheless', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(STORY);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: '分享', exact: true }).click();
  const copy = page.getByRole('button', { name: '复制链接' });
  await copy.click();
  await expect(page.locator('#share').getByRole('status')).toHaveText('链接已复制');
  await expect(copy).toBeFocused();
  const other = await context.newPage();
  await other.goto('/');
  expect(await other.evaluate(() => navigator.clipboard.readText())).toBe(
    new URL(STORY, SAMPLE_SITE.url).href,
  );
});

test('a theme and a setting chosen in one tab reach the others', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto(STORY);
  await page.goto('/');
  await expect(async () => {
    await page.getByRole('button', { name: '设置', exact: true }).click();
    await expect(page.getByRole('radio', { name: '深色' })).toBeAttached({ timeout: 1_000 });
  }).toPass();
  await page.getByRole('radio', { name: '深色' }).check({ force: true });
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('group', { name: '字号' }).getByRole('radio', { name: '最大' }).check({ force: true });
  await expect(other.locator('html')).toHaveAttribute('data-size', '24');
});
