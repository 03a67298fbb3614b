import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './open-page';
import { readQr } from './read-qr';
import { SAMPLE_SITE } from './sites';

const STORY = '/haiyuezhengquanbao/2026/11/22/NW202611222363315232.html';
/** Its first picture is on another host. */
const FOREIGN_PICTURE = '/emnews/2026/11/17/NW202611172344823850.html';
const TITLE = '岚港风电母港开港：一座码头撬动千亿海上风电链';
const URL_OF_STORY = new URL(STORY, SAMPLE_SITE.url).href;

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Selects `length` characters of the paragraph that contains `text`, from there on. */
async function select(page: Page, text: string, length = text.length): Promise<void> {
  await page
    .locator('.article p', { hasText: text })
    .first()
    .evaluate(
      (paragraph, [words, count]) => {
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode;
          const start = node.textContent?.indexOf(words) ?? -1;
          if (start < 0) continue;
          const end = Math.min(start + count, node.textContent?.length ?? 0);
          window.getSelection()?.setBaseAndExtent(node, start, node, end);
          return;
        }
      },
      [text, length] as const,
    );
}

async function seriousProblems(page: Page, part: string): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('copies title, source, time and link', async ({ quietPage: page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${STORY}?utm_source=x#top`);
  await page.getByRole('button', { name: '分享', exact: true }).click();
  await page.getByRole('button', { name: '复制标题、来源、时间与链接' }).click();
  await expect(page.locator('#share').getByRole('status')).toHaveText('已复制');
  expect(await clipboard(page)).toMatch(
    new RegExp(`^${TITLE}\\n海岳证券报 2026年11月22日 \\d\\d:\\d\\d\\n${URL_OF_STORY}$`),
  );
});

test('every place to share to gets the canonical link', async ({ quietPage: page }) => {
  await page.goto(`${STORY}?utm_source=x`);
  await page.getByRole('button', { name: '分享', exact: true }).click();
  for (const name of ['微博', 'X', 'Telegram', '邮件']) {
    const href = await page.locator('#share').getByRole('link', { name, exact: true }).getAttribute('href');
    expect(decodeURIComponent(href ?? ''), name).toContain(URL_OF_STORY);
    expect(href, name).not.toContain('utm_source');
  }
  expect(await seriousProblems(page, '#share')).toEqual([]);
});

test('the WeChat code and the links work without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: SAMPLE_SITE.url });
  const page = await context.newPage();
  await page.goto(STORY);
  await page.getByRole('button', { name: '分享', exact: true }).click();
  await page.getByText('微信', { exact: true }).click();
  const code = page.locator('#share').getByRole('img', { name: '本文网址的二维码' });
  await expect(code).toBeVisible();
  expect((await code.boundingBox())?.width).toBeGreaterThanOrEqual(200);
  await expect(page.getByRole('button', { name: /^复制/ })).toHaveCount(0);
  await context.close();
});

test('the codes of the share sheet and the poster lead a phone to the story', async ({ page, request }) => {
  await page.goto(STORY);
  await page.getByRole('button', { name: '分享', exact: true }).click();
  await page.getByText('微信', { exact: true }).click();
  const sheet = await page.locator('#share').getByRole('img', { name: '本文网址的二维码' }).screenshot();
  const poster = await page.locator('#share a[href$="poster.png"]').getAttribute('href');
  const drawn = await (await request.get(poster ?? '')).body();
  const foot = { x: 750 - 56 - 208, y: 1200 - 56 - 208, side: 208 };
  for (const link of [await readQr(page, sheet), await readQr(page, drawn, foot)]) {
    expect(link).toMatch(new RegExp(`^${SAMPLE_SITE.url}p/\\w+$`));
    const answer = await request.get(link ?? '', { maxRedirects: 0 });
    expect(answer.status()).toBe(308);
    expect(new URL(answer.headers()['location'] ?? '', SAMPLE_SITE.url).pathname).toBe(STORY);
  }
});

test('a selected passage is copied as a quotation and as a link to it', async ({
  quietPage: page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(STORY);
  await select(page, '“第一船只是开头。”褚望舟说');
  const bar = page.getByRole('toolbar', { name: '分享选中的文字' });
  await bar.getByRole('button', { name: '复制引文' }).click();
  await expect(bar.getByRole('status')).toHaveText('已复制');
  const quotation = await clipboard(page);
  expect(quotation).toContain('第一船只是开头');
  expect(quotation).toContain(`—— ${TITLE}，海岳证券报，2026年11月22日`);
  expect(quotation.endsWith(URL_OF_STORY)).toBe(true);
  expect(await seriousProblems(page, '.passage-bar')).toEqual([]);

  await bar.getByRole('button', { name: '复制选段链接' }).click();
  await expect.poll(() => clipboard(page)).toContain('#:~:text=');
  const link = await clipboard(page);
  const other = await context.newPage();
  await other.goto(link);
  await expect(other.locator('.article p', { hasText: '第一船只是开头' })).toBeInViewport();
  await other.close();

  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
});

test('a link to a passage leads there from a few characters and across paragraphs', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const [text, length] of [
    ['海缆', 2],
    ['业内人士提醒', 400],
  ] as const) {
    await page.goto(STORY);
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await select(page, text, length);
    await page.getByRole('button', { name: '复制选段链接' }).click();
    await expect.poll(() => clipboard(page)).toContain('#:~:text=');
    const link = await clipboard(page);
    const other = await context.newPage();
    await other.goto(link);
    await expect(other.locator('.article p', { hasText: text }).first()).toBeInViewport();
    await other.close();
  }
});

test('cards are drawn for stories, and for nothing else', async ({ page, request }) => {
  await page.goto(STORY);
  const image = await page.locator('meta[property="og:image"][content*="/card/"]').getAttribute('content');
  await expect(page.locator('meta[property="og:image:width"]').last()).toHaveAttribute('content', '1200');
  const preview = await request.get(image ?? '');
  expect(preview.headers()['content-type']).toBe('image/png');
  expect(sizeOf(await preview.body())).toEqual([1200, 630]);
  const { etag = '' } = preview.headers();
  expect((await request.get(image ?? '', { headers: { 'if-none-match': etag } })).status()).toBe(304);
  expect((await request.get(`${image ?? ''}?title=x`)).headers()['etag']).toBe(etag);

  const poster = image?.replace('preview.png', 'poster.png') ?? '';
  expect(sizeOf(await (await request.get(poster)).body())[0]).toBe(750);
  for (const path of ['/card/zzzzzzz/preview.png', '/card/%00/preview.png', poster.replace('.png', '.svg')]) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});

function sizeOf(png: Buffer): readonly number[] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test('a picture opens large, by keyboard, and gives the focus back', async ({ quietPage: page }) => {
  const scripts: string[] = [];
  await page.goto(STORY, { waitUntil: 'networkidle' });
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  const picture = page.locator('.article img').first();
  await expect(picture).toHaveRole('button');
  await picture.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '图片' });
  await expect(dialog).toBeVisible();
  expect(scripts.length).toBeGreaterThan(0);
  await expect(dialog).toContainText('11月22日，岚港深远海风电母港迎来首船发运');
  expect(await seriousProblems(page, '.picture-dialog')).toEqual([]);
  const box = await dialog.getByRole('img').boundingBox();
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(picture).toBeFocused();
});

test('arrows lead from picture to picture, and two fingers enlarge one', async ({ page }) => {
  await page.goto(STORY, { waitUntil: 'networkidle' });
  await page.locator('.article').evaluate((article) => {
    const first = article.querySelector('img');
    const second = first?.cloneNode();
    if (second) article.append(second);
  });
  await expect(page.locator('.article img[data-opens]')).toHaveCount(2);
  await page.locator('.article img').first().click();
  const dialog = page.getByRole('dialog', { name: '图片' });
  await expect(dialog.getByRole('status')).toHaveText('第 1 张，共 2 张');
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('status')).toHaveText('第 2 张，共 2 张');
  await dialog.getByRole('button', { name: '上一张' }).click();
  await expect(dialog.getByRole('status')).toHaveText('第 1 张，共 2 张');
  const image = dialog.getByRole('img');
  const before = (await image.boundingBox())?.width ?? 0;
  await image.evaluate((element) => {
    const touch = (kind: string, pointerId: number, clientX: number) =>
      element.dispatchEvent(new PointerEvent(kind, { pointerId, clientX, clientY: 200, bubbles: true }));
    element.setPointerCapture = () => undefined;
    touch('pointerdown', 1, 150);
    touch('pointerdown', 2, 200);
    touch('pointermove', 2, 250);
    touch('pointerup', 1, 150);
    touch('pointerup', 2, 250);
  });
  expect((await image.boundingBox())?.width ?? 0).toBeCloseTo(before * 2, 0);
});

test('no other host is asked for a picture before it is near, and none hears where from', async ({
  page,
}) => {
  const asked: (string | undefined)[] = [];
  await page.route('https://images.example/**', async (route) => {
    asked.push((await route.request().headerValue('referer')) ?? undefined);
    await route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' });
  });
  // Further down than any browser looks ahead.
  await page.addInitScript(() => {
    const far = new CSSStyleSheet();
    far.replaceSync('.article { padding-block-start: 20000px }');
    document.adoptedStyleSheets = [far];
  });
  await page.goto(FOREIGN_PICTURE, { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  await page.locator('.article img[src^="https://images.example/"]').first().scrollIntoViewIfNeeded();
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  expect(asked.filter((referer) => referer !== undefined)).toEqual([]);
});

test('a picture that does not come leaves its words, and nothing jumps', async ({ page }) => {
  await page.route(/\/assets\//, async (route) => {
    await new Promise((later) => setTimeout(later, 500));
    await route.fulfill({ status: 404 });
  });
  await page.goto(STORY, { waitUntil: 'domcontentloaded' });
  const picture = page.locator('.article img').first();
  const before = await picture.boundingBox();
  await expect(picture).toHaveAttribute('data-broken', /^(in-view|away)$/);
  await expect(picture).not.toHaveAttribute('data-opens');
  await expect(picture).toHaveAttribute('alt', /岚港/);
  const after = await picture.boundingBox();
  if ((await picture.getAttribute('data-broken')) === 'in-view') expect(after).toEqual(before);
  else expect(after?.height).toBeLessThan(160);
});
