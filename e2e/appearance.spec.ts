import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Readability } from '@mozilla/readability';
import type { Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible';
import { expect, test } from './open-page';
import { testPort } from './ports';
import { RuntimeSite } from './runtime-site';
import { SAMPLE_SITE } from './sites';

const FIRST_PORT = testPort(70);
const LEAD_TITLE = '头条的图片没有来';
const WIDE_LINE = `curl ${'https-example-com-'.repeat(20)}`;
const BODY = '这是一段足够长的正文，写给需要内容才会出现的版面。'.repeat(30);
/** Black lines on nothing. */
const LINES =
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><path d="M0 0L640 360" stroke="#000" stroke-width="9"/></svg>';

const post = (fields: readonly string[], text: string) => `---\n${fields.join('\n')}\n---\n${text}\n`;

// One site for all of them.
test.describe.configure({ mode: 'default' });

let site: RuntimeSite;
test.beforeAll(async () => {
  site = new RuntimeSite(FIRST_PORT + test.info().parallelIndex);
  site.put('_config.yml', 'lang: zh-CN\ntitle: 样张\ntimezone: Asia/Shanghai\n');
  site.put('assets/lines.svg', LINES);
  site.write(
    '2026-11-21-lead.md',
    post(
      [`title: ${LEAD_TITLE}`, 'categories: [甲报, 乙报]', 'permalink: /lead.html'],
      `![一座桥](/assets/gone.png)\n\n${BODY}`,
    ),
  );
  site.write(
    '2026-11-20-code.md',
    post(
      ['title: 长长的代码', 'categories: [甲报]', 'permalink: /code.html'],
      `${BODY}\n\n\`\`\`\n${WIDE_LINE}\n\`\`\`\n\n- 一项\n\n      ${WIDE_LINE}\n\n<a href="/x"><pre>${WIDE_LINE}</pre></a>`,
    ),
  );
  site.write(
    '2026-11-19-closed.md',
    post(
      ['title: 折起来的一段', 'categories: [乙报]', 'permalink: /closed.html'],
      `${BODY}\n\n<details><summary>问</summary><p>折着的答案。</p><details><summary>再问</summary><p>折在里面的答案。</p></details></details>`,
    ),
  );
  site.write(
    '2026-11-18-lines.md',
    post(
      ['title: 透明的黑线', 'permalink: /lines.html'],
      `<img src="/assets/lines.svg" alt="斜线" width="640" height="360">\n\n${BODY}`,
    ),
  );
  await site.press();
  await site.serve();
});
test.afterAll(async () => {
  await site.close();
});

test('what is folded away is printed, too', async ({ quietPage: page }) => {
  await page.goto(`${site.url}/closed.html`);
  await expect(page.getByText('折着的答案。')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('折着的答案。')).toBeVisible();
  await expect(page.getByText('折在里面的答案。')).toBeVisible();
});

/** Brightness of what stands behind a picture, 0 to 255, as the filter over it leaves it. */
const groundOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((picture) => {
      const { backgroundColor, filter } = getComputedStyle(picture);
      const [red = 0, green = 0, blue = 0, alpha = 1] = (backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
      const dimmed = Number(/brightness\(([\d.]+)\)/.exec(filter)?.[1] ?? 1);
      return alpha === 0 ? 0 : ((red + green + blue) / 3) * dimmed;
    });

for (const theme of ['light', 'sepia', 'dark', 'auto']) {
  test(`black lines on nothing are seen in the ${theme} theme, in the story and opened large`, async ({
    quietPage: page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`${site.url}/lines.html`);
    await page.evaluate((chosen) => (document.documentElement.dataset['theme'] = chosen), theme);
    const picture = page.locator('.article img');
    await expect(picture).toHaveAttribute('data-opens');
    expect(await groundOf(page, '.article img')).toBeGreaterThan(150);
    await picture.click();
    await expect(page.getByRole('dialog', { name: /图/ })).toBeVisible();
    expect(await groundOf(page, '.picture-room img')).toBeGreaterThan(150);
  });
}

test('the room of a picture on its way stays dark at night', async ({ page }) => {
  let arrive = () => {};
  const waiting = new Promise<void>((resolve) => (arrive = resolve));
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.route('**/assets/lines.svg', async (route) => {
    await waiting;
    await route.continue();
  });
  await page.goto(`${site.url}/lines.html`, { waitUntil: 'domcontentloaded' });
  await expect(page.locator('.article img')).toHaveAttribute('data-waits');
  expect(await groundOf(page, '.article img')).toBeLessThan(60);
  arrive();
  await expect(page.locator('.article img')).not.toHaveAttribute('data-waits');
  expect(await groundOf(page, '.article img')).toBeGreaterThan(150);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with a script' : 'without a script', () => {
    test.use({ javaScriptEnabled });

    test('a lead picture that does not come leaves no box', async ({ page, viewport }) => {
      await page.goto(site.url, { waitUntil: 'networkidle' });
      await page.screenshot({
        path: `test-results/screenshots/broken-lead-${viewport?.width ?? 0}-${javaScriptEnabled ? 'script' : 'plain'}.png`,
      });
      const lead = page.getByRole('article').filter({ hasText: LEAD_TITLE });
      const picture = lead.locator('img');
      // Without a script its words stay, on one line.
      await expect
        .poll(async () => (await picture.boundingBox())?.height ?? 0)
        .toBeLessThanOrEqual(javaScriptEnabled ? 0 : 40);
    });
  });
}

test('code and what scrolls is reached by keyboard in every theme', async ({ quietPage: page, viewport }) => {
  await page.goto(`${site.url}/code.html`);
  const code = page.getByRole('region', { name: '代码' });
  await expect(code).toHaveCount(3);
  for (const theme of ['light', 'sepia', 'dark']) {
    await page.evaluate((chosen) => (document.documentElement.dataset['theme'] = chosen), theme);
    await page.screenshot({
      path: `test-results/screenshots/code-${viewport?.width ?? 0}-${theme}.png`,
      fullPage: true,
    });
    await expectAccessible(page);
  }
  await code.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => code.first().evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test('a story of two sources is counted once', async ({ page }) => {
  await page.goto(`${site.url}/categories`);
  await expect(page.getByText('2 个来源，3 篇报道')).toBeVisible();
});

const READABILITY = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
);

/** The text that Firefox's reader takes for the story, without white space. */
async function textForReaders(page: Page): Promise<string> {
  const story = await page.evaluate<ReturnType<Readability['parse']>>(
    `(() => { const module = {}; ${READABILITY.toString()};
      return new Readability(document.cloneNode(true)).parse(); })()`,
  );
  return (story?.textContent ?? '').replace(/\s+/g, '');
}

test.describe('reading modes', () => {
  // A browser's own reading mode is no part of the page and its policy.
  test.use({ bypassCSP: true });

  for (const [shape, path] of [
    ['a story with a picture', '/haiyuezhengquanbao/2026/11/22/NW202611222363315232.html'],
    ['a long read', '/chaotouguancha/2026/11/21/NW202611212327086271.html'],
    ['a wide table', '/dazongzhoukan/2026/11/22/NW202611222388784035.html'],
    ['a flash', '/cangyucaijing/2026/11/22/202611222245678985.html'],
    ['a note', '/benzhangonggao/2026/11/16/abbreviations.html'],
  ] as const) {
    test(`take nothing but the text of ${shape}`, async ({ page }) => {
      await page.goto(new URL(path, SAMPLE_SITE.url).href);
      const plain = (selector: string) =>
        page.locator(selector).evaluate((element) => element.textContent.replace(/\s+/g, ''));
      const [title, body] = [await plain('h1'), await plain('.article')];
      expect([body, title + body]).toContain(await textForReaders(page));
    });
  }
});
