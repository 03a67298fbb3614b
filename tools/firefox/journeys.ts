import { strict as assert } from 'node:assert';
import type { Page } from 'puppeteer-core';

const STORY = '/haiyuezhengquanbao/2026/11/22/NW202611222363315232.html';
const LONG_READ = '/chaotouguancha/2026/11/21/NW202611212327086271.html';
const PASSAGE = '业内人士提醒，港口解决的是';

/** What a reader does; rejects where something does not come about. */
export type Journey = (page: Page, origin: string) => Promise<void>;

/** Keys work once the page has come alive. */
async function firstRow(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
      return document.activeElement?.matches('.rows > li > a') ?? false;
    },
    { polling: 300 },
  );
}

/** Opens the reading settings and takes a size of type. */
async function chooseSize(page: Page, size: string): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('[popovertarget="settings"]')?.click());
  const choice = await page.waitForSelector(`#settings input[name="reading-size"][value="${size}"]`);
  await choice?.evaluate((input) => input.click());
  await page.keyboard.press('Escape');
}

/** How far below the top of the window a passage begins, in pixels. */
const topOf = (page: Page, text: string) =>
  page.evaluate((wanted) => {
    const all = [...document.querySelectorAll('.article p')];
    return all.find(({ textContent }) => textContent.includes(wanted))?.getBoundingClientRect().top ?? NaN;
  }, text);

/** The journeys by name: what Chromium is asked in the end-to-end tests, in short. */
export const JOURNEYS: Readonly<Record<string, Journey>> = {
  'the keyboard opens a story, and Back finds its row': async (page, origin) => {
    await page.goto(`${origin}/latest`);
    await firstRow(page);
    for (const key of ['j', 'j', 'o'] as const) await page.keyboard.press(key);
    await page.waitForSelector('main .article');
    const story = new URL(page.url()).pathname;
    await page.goBack();
    await page.waitForFunction(
      (path) =>
        document.activeElement instanceof HTMLAnchorElement && document.activeElement.pathname === path,
      {},
      story,
    );
  },
  'settings hold on the next page, and the sentence stays in view': async (page, origin) => {
    await page.goto(origin + LONG_READ);
    await page.waitForFunction(() => localStorage.getItem('read') !== null);
    await page.evaluate(() => window.scrollTo({ top: 2_000, behavior: 'instant' }));
    await new Promise((later) => setTimeout(later, 300));
    const sentence = await page.evaluate(() => {
      const left = (document.querySelector('.article')?.getBoundingClientRect().left ?? 0) + 40;
      const caret = document.caretPositionFromPoint(left, 300);
      return caret?.offsetNode.parentElement?.closest('p')?.textContent.slice(0, 30) ?? '';
    });
    assert.notEqual(sentence, '');
    await chooseSize(page, '24');
    await new Promise((later) => setTimeout(later, 300));
    assert.ok(Math.abs((await topOf(page, sentence)) - 300) < 900, 'the paragraph has left the window');
    await page.goto(origin + STORY);
    assert.equal(await page.$eval('.article > p', (text) => getComputedStyle(text).fontSize), '24px');
  },
  'a link to a passage leads there': async (page, origin) => {
    await page.goto(`${origin}${STORY}#:~:text=${encodeURIComponent(PASSAGE)}`);
    await page.waitForFunction(
      (text) => {
        const all = [...document.querySelectorAll('.article p')];
        const top = all.find(({ textContent }) => textContent.includes(text))?.getBoundingClientRect().top;
        return top !== undefined && top > 0 && top < window.innerHeight;
      },
      {},
      PASSAGE,
    );
  },
  'the share sheet shows the code': async (page, origin) => {
    await page.goto(origin + STORY);
    await page.click('[popovertarget="share"]');
    await page.click('#share summary');
    const width = await page.$eval('#share .qr', (code) => code.getBoundingClientRect().width);
    assert.ok(width >= 200, `the code is ${width} pixels wide`);
  },
  'a picture opens large, and gives the focus back': async (page, origin) => {
    await page.goto(origin + STORY);
    const picture = await page.waitForSelector('.article img[data-opens]');
    await picture?.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.picture-dialog[open]');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.matches('.article img') ?? false);
  },
  'search finds, and the theme changes': async (page, origin) => {
    await page.goto(`${origin}/search?q=${encodeURIComponent('风电')}`);
    await page.waitForSelector('.results > li h3 a');
    await page.waitForFunction(
      () => {
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 't', bubbles: true }));
        return document.documentElement.dataset['theme'] === 'dark';
      },
      { polling: 300 },
    );
  },
};
