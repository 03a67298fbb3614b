import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './open-page';
import { testPort } from './ports';
import { RuntimeSite } from './runtime-site';

const LONG_READ = '/chaotouguancha/2026/11/21/NW202611212327086271.html';
const FIRST_PORT = testPort(50);

const panel = (page: Page) => page.getByRole('dialog', { name: '阅读设置' });

async function openSettings(page: Page) {
  await page.getByRole('button', { name: '设置' }).first().click();
  await expect(panel(page).getByRole('group', { name: '字号' })).toBeVisible();
}

const choose = (page: Page, setting: string, value: string) =>
  panel(page).getByRole('group', { name: setting }).getByRole('radio', { name: value, exact: true }).check();

/** How the first paragraph of the story is set. */
const setting = (page: Page) =>
  page
    .locator('main .article > p')
    .first()
    .evaluate((paragraph) => {
      const { fontSize, lineHeight, textAlign, textIndent, fontFamily, width } = getComputedStyle(paragraph);
      const next = getComputedStyle(paragraph.nextElementSibling ?? paragraph).marginTop;
      return { fontSize, lineHeight, textAlign, textIndent, fontFamily, width, next };
    });

/** The text that stands at a third of the window's height. */
const textInSight = (page: Page) =>
  page.evaluate(() => {
    const left = (document.querySelector('main .article')?.getBoundingClientRect().left ?? 0) + 40;
    const caret = document.caretPositionFromPoint(left, window.innerHeight / 3);
    return caret?.offsetNode.textContent?.slice(caret.offset, caret.offset + 12) ?? '';
  });

/** Whether a piece of the story's text is in the window. */
const isInSight = (page: Page, text: string) =>
  page.evaluate((wanted) => {
    const body = document.querySelector('main .article');
    if (!body || wanted === '') return false;
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at === -1) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { top, bottom } = range.getBoundingClientRect();
      if (bottom > 0 && top < window.innerHeight) return true;
    }
    return false;
  }, text);

const scrollTo = (page: Page, top: number) =>
  page.evaluate((y) => window.scrollTo({ top: y, behavior: 'instant' }), top);

test('every choice shows at once, holds on the next page before its first paint, and can be taken back', async ({
  quietPage: page,
}) => {
  await page.goto(LONG_READ);
  const before = await setting(page);
  await openSettings(page);
  for (const [name, value] of [
    ['字号', '最大'],
    ['行距', '松'],
    ['行宽', '窄'],
    ['段落', '首行缩进'],
    ['对齐', '两端对齐'],
    ['字体', (page.viewportSize()?.width ?? 0) > 1000 ? '黑体' : '宋体'],
  ] as const) {
    const last = await setting(page);
    await choose(page, name, value);
    const isNarrowPhone = name === '行宽' && (page.viewportSize()?.width ?? 0) < 500;
    if (!isNarrowPhone) expect(await setting(page), name).not.toEqual(last);
  }
  const chosen = await setting(page);
  expect(chosen).toMatchObject({
    fontSize: '24px',
    lineHeight: '48px',
    textAlign: 'justify',
    textIndent: '48px',
  });
  expect(chosen.next).toBe('0px');
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.dataset['first'] = document.documentElement.dataset['size'] ?? 'none';
    });
  });
  await page.goto(LONG_READ);
  await expect(page.locator('html')).toHaveAttribute('data-first', '24');
  expect(await setting(page)).toEqual(chosen);
  await openSettings(page);
  await panel(page).getByRole('button', { name: '恢复默认设置' }).click();
  expect(await setting(page)).toEqual(before);
  expect(await page.evaluate(() => localStorage.getItem('reading'))).toBeNull();
});

test('settings are worked by the keyboard alone', async ({ quietPage: page }) => {
  await page.goto(LONG_READ);
  const button = page.getByRole('button', { name: '设置' }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  await panel(page).getByRole('group', { name: '字号' }).getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('ArrowRight');
  expect((await setting(page)).fontSize).toBe('20px');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(button).toBeFocused();
});

test('settings, the offer to go on and the list of keys are accessible in every theme', async ({
  quietPage: page,
}) => {
  test.setTimeout(90_000);
  await page.goto(LONG_READ);
  await scrollTo(page, 1_500);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('read'))).toContain(LONG_READ);
  await page.goto('/');
  await page.goto(LONG_READ);
  await expect(page.getByRole('button', { name: /继续阅读/ })).toBeVisible();
  const check = async (what: string) => {
    for (const theme of ['light', 'sepia', 'dark']) {
      await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
      const width = page.viewportSize()?.width ?? 0;
      await page.screenshot({ path: `test-results/screenshots/${what}-${width}-${theme}.png` });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [what, theme, id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  };
  await check('continue');
  await openSettings(page);
  await check('settings');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: '键盘快捷键' })).toBeVisible();
  await check('keys');
});

test('the same sentence stays in view in twenty stories when type grows from 16 to 24 pixels', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) => route.fulfill({ status: 204 }));
  const stories: string[] = [];
  for (const list of ['/latest', '/latest/page/1']) {
    await page.goto(list);
    const links = page.locator('.rows > li > a:not(.by)');
    stories.push(...(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))));
  }
  let looked = 0;
  for (const story of stories) {
    if (looked === 20) break;
    await page.goto(story);
    const text = page.locator('main .article');
    if ((await text.count()) === 0 || (await text.innerText()).length < 200) continue;
    await openSettings(page);
    await choose(page, '字号', '小');
    await page.keyboard.press('Escape');
    const middle = await text.evaluate((body) => {
      const { top, height } = body.getBoundingClientRect();
      return window.scrollY + top + height / 2 - window.innerHeight / 3;
    });
    await scrollTo(page, middle);
    await page.waitForTimeout(100);
    const sentence = await textInSight(page);
    if (sentence.length < 12) continue;
    looked += 1;
    await page.keyboard.press('s');
    await choose(page, '字号', '最大');
    expect.soft(await isInSight(page, sentence), story).toBe(true);
    await page.keyboard.press('Escape');
  }
  expect(looked).toBe(20);
});

test('the place is kept when the window changes', async ({ page }) => {
  await page.goto(LONG_READ);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('read'))).not.toBeNull();
  await scrollTo(page, 2_000);
  await page.waitForTimeout(100);
  const sentence = await textInSight(page);
  for (const width of [600, 1_100, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(() => isInSight(page, sentence), { message: String(width) }).toBe(true);
  }
});

test('offers to go on for thirty days, marks what was begun, and forgets when told to', async ({
  quietPage: page,
}) => {
  await page.goto(LONG_READ);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('read'))).not.toBeNull();
  await scrollTo(page, 2_000);
  await page.waitForTimeout(100);
  const sentence = await textInSight(page);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('read'))).toMatch(/"percent":[1-9]/);

  await page.goto('/category/chaotouguancha');
  const row = page.locator(`main a[href="${LONG_READ}"]`).first();
  const top = await row.evaluate((link) => link.getBoundingClientRect().top);
  await expect(row).toHaveAttribute('aria-description', /^读到 \d+%$/);
  expect(await row.evaluate((link) => link.getBoundingClientRect().top)).toBe(top);

  await page.goto(LONG_READ);
  await page.getByRole('button', { name: /^从 \d+% 处继续阅读$/ }).click();
  await expect.poll(() => isInSight(page, sentence)).toBe(true);
  await expect(page.getByRole('button', { name: /继续阅读/ })).toHaveCount(0);

  await page.goto('/');
  await page.evaluate(() => {
    const month = 31 * 86_400;
    const old = (localStorage.getItem('read') ?? '').replace(
      /"at":(\d+)/g,
      (_, at) => `"at":${Number(at) - month}`,
    );
    localStorage.setItem('read', old);
  });
  await page.goto(LONG_READ);
  await openSettings(page);
  await expect(page.getByRole('button', { name: /继续阅读/ })).toHaveCount(0);
  await panel(page).getByRole('button', { name: '清除阅读记录' }).click();
  await expect(panel(page).getByRole('status')).toHaveText('阅读记录已清除');
  expect(await page.evaluate(() => localStorage.getItem('read'))).toBeNull();
});

test('Chinese is set as CLREQ asks', async ({ page }) => {
  await page.goto('/dazongzhoukan/2026/11/22/NW202611222388784035.html');
  const found = await page.evaluate(() => {
    const styleOf = (selector: string) => {
      const element = document.querySelector(selector);
      return element === null ? undefined : getComputedStyle(element);
    };
    const body = styleOf('main .article');
    return {
      characters: parseFloat(body?.width ?? '') / parseFloat(body?.fontSize ?? ''),
      autospace: body?.getPropertyValue('text-autospace'),
      headline: styleOf('h1')?.getPropertyValue('text-wrap'),
      figures: styleOf('main .article table')?.fontVariantNumeric,
    };
  });
  expect(found.characters).toBeCloseTo(Math.round(found.characters), 2);
  expect(found.characters).toBeLessThanOrEqual(40);
  expect(found.autospace).toBe('normal');
  expect(found.headline).toBe('balance');
  expect(found.figures).toBe('tabular-nums');
});

const ENGLISH = `---
title: A harbour for turbines
date: 2024-01-01 10:00:00 +0800
lang: en
---
The port of Langang opened *two* berths on Sunday, and ${'nothing about its extraordinarily inconvenient approach has changed since. '.repeat(6)}`;

test.describe('while stories come in', () => {
  const post = (day: number, title: string) =>
    `---\ntitle: ${title}\ndate: 2024-01-${String(day).padStart(2, '0')} 10:00:00 +0800\n---\n正文`;
  let site: RuntimeSite;
  test.beforeAll(async () => {
    site = new RuntimeSite(FIRST_PORT + test.info().parallelIndex);
    site.write('2024-01-02-first.md', post(2, '第一篇'));
    site.write('2024-01-01-english.md', ENGLISH);
    await site.press();
    await site.serve();
  });
  test.afterAll(async () => {
    await site.close();
  });

  test('a quiet note counts them and leads to the top, and nobody asks behind the window', async ({
    quietPage: page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/new-posts.json')) asked.push(request.url());
    });
    const day = 3 + test.info().repeatEachIndex;
    await page.clock.install();
    await page.goto(`${site.url}/latest`);
    await page.waitForLoadState('networkidle');
    site.write(`2024-01-1${day}-second.md`, post(10 + day, `第二篇 ${day}`));
    site.write(`2024-01-2${day}-third.md`, post(20 + day, `第三篇 ${day}`));
    await site.press();
    const hide = (state: string) =>
      page.evaluate((value) => {
        Object.defineProperty(document, 'visibilityState', { value, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, state);
    await hide('hidden');
    await page.clock.runFor(180_000);
    expect(asked).toEqual([]);
    await hide('visible');
    const note = page.getByRole('button', { name: '2 篇新报道' });
    await expect(note).toBeVisible();
    expect(asked).toHaveLength(1);
    await note.click();
    await expect(page.getByRole('link', { name: `第三篇 ${day}` })).toBeVisible();
    await expect(note).toHaveCount(0);
  });

  test('a story in English is set as English is', async ({ quietPage: page }) => {
    await page.goto(`${site.url}/2024/01/01/english.html`);
    await expect(page.getByRole('article')).toHaveAttribute('lang', 'en');
    const set = await page
      .locator('.article > p')
      .first()
      .evaluate((paragraph) => {
        const style = getComputedStyle(paragraph);
        const em = paragraph.querySelector('em');
        const letters = document.createElement('span');
        letters.textContent = 'abcdefghijklmnopqrstuvwxyz '.repeat(2);
        letters.style.whiteSpace = 'nowrap';
        paragraph.append(letters);
        const perLine = paragraph.clientWidth / (letters.getBoundingClientRect().width / 54);
        letters.remove();
        return {
          hyphens: style.hyphens,
          size: style.fontSize,
          perLine,
          slant: em && getComputedStyle(em).fontStyle,
        };
      });
    expect(set).toMatchObject({ hyphens: 'auto', size: '18px', slant: 'italic' });
    expect(set.perLine).toBeLessThanOrEqual(80);
    if ((page.viewportSize()?.width ?? 0) > 1000) expect(set.perLine).toBeGreaterThan(55);
  });

  test('the endpoint may be cached, and says what it does not understand', async ({ request }) => {
    const answer = await request.get(`${site.url}/new-posts.json?since=0`);
    expect(answer.headers()['cache-control']).toContain('public');
    expect(await answer.json()).toMatchObject({ count: expect.any(Number) });
    expect((await request.get(`${site.url}/new-posts.json?since=../../x`)).status()).toBe(400);
    expect((await request.get(`${site.url}/new-posts.json?since=0&source=nobody`)).status()).toBe(200);
  });
});
