import type { Page } from '@playwright/test';
import { expect, test } from './open-page';
import { HOSTILE_SITE } from './sites';

test.use({ baseURL: HOSTILE_SITE.url });

declare global {
  interface Window {
    fired?: unknown;
  }
}

const hostile = (day: number) =>
  `/gongji/2026/11/${String(day).padStart(2, '0')}/hostile-${String(day).padStart(2, '0')}.html`;

/** The page without its article: what a body must not be able to change. */
const chrome = (page: Page) =>
  page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const node of copy.querySelectorAll('main, script')) node.remove();
    return copy.innerHTML;
  });

for (let day = 1; day <= 9; day += 1) {
  test(`hostile post ${day} runs nothing and stays inside its article`, async ({ page }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto('/gongji/2026/11/12/quotes.html', { waitUntil: 'networkidle' });
    const clean = await chrome(page);
    await page.goto(hostile(day), { waitUntil: 'networkidle' });
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => window.fired)).toBeUndefined();
    expect(dialogs).toEqual([]);
    expect(new URL(page.url()).pathname).toBe(hostile(day));
    await expect.poll(() => chrome(page)).toBe(clean);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    const handlers = await page.evaluate(
      () =>
        [...document.querySelectorAll('article *')].filter((node) =>
          node.getAttributeNames().some((name) => name.startsWith('on')),
        ).length,
    );
    expect(handlers).toBe(0);
  });
}

test('what a browser would have run, raw, does run: the probe is not blind', async ({ page }) => {
  await page.setContent('<img src="data:," onerror="window.fired=1">');
  await expect.poll(() => page.evaluate(() => window.fired)).toBe(1);
});

test.describe('text survives', () => {
  const expectations: readonly (readonly [string, string, string])[] = [
    ['front matter that is JavaScript', '/2026/11/10/js-front-matter.html', '正文还在。'],
    ['front matter that is never closed', '/gongji/2026/11/11/unclosed.html', '题头没有关上，正文仍然可读。'],
    ['quotes in quotes', '/gongji/2026/11/12/quotes.html', '他说"好"了'],
    ['three thousand nested elements', hostile(8), '最里面的话。'],
    ['markup in a title', hostile(9), '<b>标题</b>'],
    ['a form around the article', hostile(4), '表单里的正文。'],
    ['a script between paragraphs', hostile(1), '第二段。'],
    ['no text at all', '/gongji/2026/11/14/no-text.html', '这篇报道没有正文。'],
  ];
  for (const [what, path, text] of expectations) {
    test(what, async ({ quietPage: page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(200);
      await expect(page.getByRole('main')).toContainText(text);
    });
  }
});

test('a word of 4,000 letters and a table of 40 columns stay inside the page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/gongji/2026/11/15/long-word.html');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('hidden text stays hidden, styles do not reach the page', async ({ page }) => {
  await page.goto(hostile(7));
  await expect(page.getByText('看得见的字。')).toBeVisible();
  await expect(page.getByText('藏起来的字')).toHaveCount(0);
});
