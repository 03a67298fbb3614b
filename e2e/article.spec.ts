import { expect, test } from './open-page';
import { SAMPLE_SITE } from './sites';

const STORY = '/haiyuezhengquanbao/2026/11/22/NW202611222363315232.html';

test('says where and when a story comes from', async ({ quietPage: page }) => {
  await page.goto(STORY);
  const article = page.getByRole('article');
  await expect(article.getByRole('link', { name: '海岳证券报' }).first()).toHaveAttribute(
    'href',
    '/category/haiyuezhengquanbao',
  );
  await expect(article.locator('time').first()).toHaveAttribute(
    'datetime',
    /^2026-11-22T\d\d:\d\d:\d\d\+08:00$/,
  );
  await expect(article).toContainText('阅读约');
  await expect(article.getByRole('link', { name: '原文' })).toHaveAttribute('href', /^https?:\/\//);
  await expect(page.getByText('文章来源：海岳证券报')).toHaveCount(1);
  await expect(page.getByText('返回首页')).toHaveCount(0);
});

test('tells machines the same', async ({ quietPage: page }) => {
  await page.goto(STORY);
  const url = new URL(STORY, SAMPLE_SITE.url).href;
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', url);
  await expect(page.locator('meta[property="og:url"]')).toHaveAttribute('content', url);
  await expect(page.locator('meta[property="og:type"]')).toHaveAttribute('content', 'article');
  const headline = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await expect(page).toHaveTitle(`${headline} | 宽幅财经`);
  const description = await page.locator('meta[name=description]').getAttribute('content');
  expect(description?.length ?? 0).toBeGreaterThan(20);
  expect(description?.length ?? 0).toBeLessThanOrEqual(130);
});

test('copies the canonical link', async ({ quietPage: page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${STORY}?from=somewhere`);
  await page.getByRole('button', { name: '分享' }).click();
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.getByRole('status')).toHaveText('链接已复制');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    new URL(STORY, SAMPLE_SITE.url).href,
  );
});

test('leads to the neighbours in its category and back', async ({ quietPage: page }) => {
  await page.goto(STORY);
  const neighbours = page.getByRole('navigation', { name: '海岳证券报的前后报道' });
  await neighbours.getByRole('link').last().click();
  await expect(page).toHaveURL(/\/haiyuezhengquanbao\/2026\//);
  await expect(page).not.toHaveURL(STORY);
  await page.goBack();
  await expect(page).toHaveURL(STORY);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('names the other sources of the same story', async ({ quietPage: page }) => {
  await page.goto('/latest');
  await page.goto('/haiyuezhengquanbao/2026/11/20/NW202611202303553002.html');
  await expect(page.getByRole('heading', { name: '同一消息的其他报道' })).toBeVisible();
});

test('shows the same time to a reader elsewhere', async ({ browser }) => {
  const texts = [];
  for (const timezoneId of ['America/Los_Angeles', 'Asia/Shanghai']) {
    const context = await browser.newContext({ timezoneId, baseURL: SAMPLE_SITE.url });
    const page = await context.newPage();
    await page.goto(STORY);
    texts.push(await page.getByRole('article').locator('time').first().textContent());
    await context.close();
  }
  expect(texts[0]).toBe(texts[1]);
});

test('shows pictures of the content folder', async ({ quietPage: page }) => {
  await page.goto(STORY);
  const picture = page.locator('.article img').first();
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
});
