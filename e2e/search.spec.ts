import type { Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible';
import { expectNarrowFit } from './expect-narrow-fit';
import { expect, test } from './open-page';

const search = (query: Readonly<Record<string, string>>) =>
  `/search?${new URLSearchParams(query).toString()}`;
const results = (page: Page) => page.getByRole('main').getByRole('heading', { level: 3 });
const conditions = (page: Page) => page.getByRole('list', { name: '当前条件' });

test('a substring of a story is found and marked in headline and snippet', async ({ quietPage: page }) => {
  await page.goto('/search');
  await page.getByRole('searchbox', { name: '搜索全部报道' }).fill('风电母港');
  await page.getByRole('button', { name: '搜索' }).click();
  await expect(page).toHaveURL(search({ q: '风电母港' }));
  await expect(page).toHaveTitle(/风电母港/);
  await expect(results(page).first()).toContainText('风电母港');
  await expect(results(page).first().locator('mark')).toHaveText(['风电母港']);
  await expect(page.getByRole('heading', { name: /^找到 \d+ 篇$/ })).toBeVisible();
});

test('traditional characters, full width and any case find the same', async ({ page }) => {
  const titles = async (q: string) => {
    await page.goto(search({ q }));
    return results(page).allTextContents();
  };
  const simplified = await titles('风电');
  expect(simplified.length).toBeGreaterThan(1);
  expect(await titles('風電')).toEqual(simplified);
  expect(await titles('ＣＰＩ')).toEqual(await titles('cpi'));
});

test('every condition is a chip that a link removes, and Back brings it back', async ({
  quietPage: page,
}) => {
  const full = search({ q: '港', source: 'haiyuezhengquanbao', from: '2026-11-01' });
  await page.goto(full);
  await expect(conditions(page).getByRole('link')).toHaveCount(4);
  await conditions(page)
    .getByRole('link', { name: /来源：海岳证券报/ })
    .click();
  await expect(page).toHaveURL(search({ q: '港', from: '2026-11-01' }));
  await expect(conditions(page).getByRole('link', { name: /来源/ })).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(full);
  await expect(conditions(page).getByRole('link', { name: /来源：海岳证券报/ })).toBeVisible();
  await conditions(page).getByRole('link', { name: '全部清除' }).click();
  await expect(page).toHaveURL('/search');
});

test('the filters narrow a search, and one state has one URL', async ({ quietPage: page }) => {
  await page.goto(search({ q: '港' }));
  await page.getByText('筛选', { exact: true }).click();
  await page.getByLabel('从').fill('2026-11-20');
  await page.getByRole('checkbox', { name: '有图片' }).check();
  await page.getByRole('group', { name: '只看这些来源' }).getByLabel('海岳证券报').check();
  await page.getByRole('button', { name: '应用筛选' }).click();
  await expect(page).toHaveURL(
    search({ q: '港', source: 'haiyuezhengquanbao', from: '2026-11-20', picture: '1' }),
  );
  await expect(results(page).first()).toContainText('岚港风电母港开港');
});

test('results follow the chosen order', async ({ quietPage: page }) => {
  await page.goto(search({ q: '港' }));
  const order = page.getByRole('list', { name: '排序' });
  await expect(order.getByRole('link', { name: '最新在前' })).toHaveAttribute('aria-current', 'true');
  await order.getByRole('link', { name: '最相关在前' }).click();
  await expect(page).toHaveURL(search({ q: '港', order: 'relevance' }));
  await expect(order.getByRole('link', { name: '最相关在前' })).toHaveAttribute('aria-current', 'true');
});

test('a filter without text pages through everything once, and leads back to the first page', async ({
  page,
}) => {
  await page.goto(search({ from: '2026-01-01' }));
  const seen: string[] = [];
  const next = page.getByRole('navigation', { name: '结果分页' }).getByRole('link', { name: '下一页' });
  for (;;) {
    const hrefs = await results(page)
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    seen.push(...hrefs);
    const href = (await next.count()) > 0 ? await next.getAttribute('href') : null;
    if (href === null) break;
    await page.goto(href);
  }
  const count = /[\d,]+/.exec(await page.getByRole('heading', { name: /^找到/ }).innerText())?.[0];
  expect(seen.length).toBe(Number(count?.replace(',', '')));
  expect(new Set(seen).size).toBe(seen.length);
  await page.getByRole('link', { name: '回到第一页' }).click();
  await expect(page).toHaveURL(search({ from: '2026-01-01' }));
});

test('an empty result says what to try', async ({ quietPage: page }) => {
  await page.goto(search({ q: '风电 绝无此词', from: '2026-11-01' }));
  await expect(page.getByText('没有找到符合条件的报道')).toBeVisible();
  await page.getByRole('link', { name: '去掉“绝无此词”' }).click();
  await expect(results(page).first()).toBeVisible();
});

test('a source has its own search field', async ({ quietPage: page }) => {
  await page.goto('/category/haiyuezhengquanbao');
  const field = page.getByRole('searchbox', { name: '在“海岳证券报”中搜索' });
  await field.fill('风电');
  await field.press('Enter');
  await expect(page).toHaveURL(search({ q: '风电', source: 'haiyuezhengquanbao' }));
  await expect(conditions(page).getByRole('link', { name: /来源：海岳证券报/ })).toBeVisible();
  await page.goto('/latest');
  await page.getByRole('search').getByRole('link', { name: '筛选' }).click();
  await expect(page.getByLabel('从')).toBeVisible();
});

test('search pages stay out of indexes and caches, and carry a strict policy', async ({ request }) => {
  const response = await request.get(search({ q: '港' }));
  expect(response.headers()['cache-control']).toMatch(/private|no-store/);
  const policy = response.headers()['content-security-policy'] ?? '';
  expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/=]+'/);
  expect(policy).not.toContain('unsafe');
  expect(await response.text()).toContain('<meta name="robots" content="noindex, follow"/>');
});

const HOSTILE: readonly (readonly [string, string])[] = [
  ['NUL', 'q=%00'],
  ['a long text', `q=${'a'.repeat(7000)}`],
  ['100 kB', `q=${'证'.repeat(34_000)}`],
  ['FTS syntax', `q=${encodeURIComponent('" OR 1=1 -- NEAR(a b) * ^ title:(x AND ) { } + -')}`],
  ['an expression', `q=${encodeURIComponent('(a+)+$ .*[^')}`],
  ['half a surrogate', 'q=%ED%A0%80'],
  ['broken escapes', 'q=%E0%A4%A&from=%'],
  ['emoji', `q=${encodeURIComponent('👩‍👩‍👧‍👦🀄')}`],
  ['brackets', 'q[]=a&q[$ne]=b&__proto__[x]=1'],
  ['repeated', 'q=a&q=b&order=x&order=y&min=1&min=2'],
  ['a forged cursor', `q=a&after=${encodeURIComponent("1' OR '1'='1")}`],
  ['many sources', Array.from({ length: 60 }, (_, index) => `source=s${index}`).join('&')],
  ['markup', `q=${encodeURIComponent('</title><script>alert(1)</script>')}`],
];

for (const [name, query] of HOSTILE) {
  test(`a hostile query is answered: ${name}`, async ({ request }) => {
    expect([200, 400]).toContain((await request.get(`/search?${query}`)).status());
    expect([200, 400]).toContain((await request.get(`/palette.json?${query}`)).status());
  });
}

test('too long a text is refused in words', async ({ page }) => {
  await page.goto(`/search?q=${'a'.repeat(2000)}`);
  await expect(page.getByRole('alert').filter({ hasText: '太长' })).toBeVisible();
});

test('an opened result shows its marks until they are removed', async ({ quietPage: page }) => {
  await page.goto(search({ q: '風電' }));
  await results(page)
    .getByRole('link', { name: /^岚港风电母港开港/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('岚港风电母港开港');
  const bar = page.getByRole('group', { name: '文中找到的地方' });
  const position = bar.getByRole('status');
  await expect(position).toHaveText(/^1\/\d+$/);
  const marked = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('story-marks') ?? [])].map((range) =>
        range instanceof Range ? range.toString() : '',
      ),
    );
  expect(new Set(await marked())).toEqual(new Set(['风电']));
  await page.keyboard.press('n');
  await expect(position).toHaveText(/^2\//);
  await page.keyboard.press('Enter');
  await expect(position).toHaveText(/^3\//);
  await page.keyboard.press('Shift+N');
  await expect(position).toHaveText(/^2\//);
  await expectAccessible(page);
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).not.toContain('#');
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  expect(await marked()).toEqual([]);
  expect(new URL(page.url()).hash).toBe('');
});

for (const theme of ['light', 'sepia', 'dark']) {
  test(`the search is accessible in the ${theme} theme and fits 320 pixels`, async ({ quietPage: page }) => {
    for (const path of [
      '/search',
      search({ q: '港', source: 'emnews', picture: '1' }),
      search({ q: '绝无此词' }),
    ]) {
      await page.goto(path);
      await page.evaluate((chosen) => (document.documentElement.dataset['theme'] = chosen), theme);
      await expectAccessible(page);
      await expectNarrowFit(page);
    }
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the search button, the form, the chips and the pages work', async ({ page }) => {
    await page.goto('/latest');
    await page.getByRole('banner').getByRole('link', { name: '搜索' }).click();
    await expect(page).toHaveURL('/search');
    await page.getByRole('searchbox', { name: '搜索全部报道' }).fill('港');
    await page.getByRole('checkbox', { name: '海岳证券报' }).first().check();
    await page.getByRole('button', { name: '搜索' }).click();
    await expect(page).toHaveURL(search({ q: '港', source: 'haiyuezhengquanbao' }));
    await expect(results(page).first()).toBeVisible();
    await conditions(page)
      .getByRole('link', { name: /海岳证券报/ })
      .click();
    await expect(page).toHaveURL(search({ q: '港' }));
    await page.goto(search({ from: '2026-01-01' }));
    await page.getByRole('link', { name: '下一页' }).click();
    await expect(page).toHaveURL(/after=/);
    await results(page).getByRole('link').first().click();
    await expect(page.getByRole('article')).toBeVisible();
  });
});
