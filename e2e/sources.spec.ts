import type { Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible';
import { expectNarrowFit } from './expect-narrow-fit';
import { expect, test } from './open-page';

const field = (page: Page) => page.getByRole('searchbox', { name: '筛选来源' });
const shown = (page: Page) => page.locator('#sources li:visible a');

/** Every request for the spellings from now on. */
function keyRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'fetch') asked.push(request.url());
  });
  return asked;
}

async function spellingsAreThere(page: Page) {
  const arrived = page.waitForResponse('**/categories.json');
  await expect(async () => {
    await field(page).blur();
    await field(page).focus();
    await Promise.race([arrived, new Promise((_, reject) => setTimeout(reject, 300))]);
  }).toPass();
}

for (const typed of ['hyzqb', 'haiyuezhengquan', '海岳证', '海嶽證券', 'hyzhengq', 'ＨＹＺＱＢ']) {
  test(`${typed} narrows to one source`, async ({ quietPage: page }) => {
    await page.goto('/categories');
    const all = await shown(page).count();
    await spellingsAreThere(page);
    await field(page).fill(typed);
    await expect(shown(page)).toHaveText(['海岳证券报']);
    await expect(page.getByRole('status')).toHaveText('1 个来源');
    await field(page).fill('');
    await expect(shown(page)).toHaveCount(all);
  });
}

test('a source is found and opened by keys alone', async ({ quietPage: page }) => {
  await page.goto('/categories');
  await spellingsAreThere(page);
  await page.keyboard.type('hyzq');
  await expect(shown(page)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(shown(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/category/haiyuezhengquanbao');
});

test('says so when no source is meant, and Escape shows them all', async ({ quietPage: page }) => {
  await page.goto('/categories');
  await spellingsAreThere(page);
  const all = await shown(page).count();
  await page.keyboard.type('qqqqq');
  await expect(shown(page)).toHaveCount(0);
  await expect(page.getByRole('status')).toContainText('没有这样的来源');
  await page.keyboard.press('Escape');
  await expect(shown(page)).toHaveCount(all);
});

test('leaves an input method alone: nothing is asked, narrowed or left while it composes', async ({
  quietPage: page,
}) => {
  await page.goto('/categories');
  await spellingsAreThere(page);
  const all = await shown(page).count();
  const asked = keyRequests(page);
  const keyboard = await page.context().newCDPSession(page);
  for (const text of ['h', 'ha', 'hai', 'hai yue']) {
    await keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await expect(field(page)).toHaveValue('hai yue');
  await keyboard.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Enter',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  await expect(field(page)).toBeFocused();
  await expect(shown(page)).toHaveCount(all);
  await keyboard.send('Input.insertText', { text: '海岳' });
  await expect(shown(page)).toHaveText(['海岳证券报']);
  expect(asked).toEqual([]);
});

test('names are enough while the spellings cannot be fetched', async ({ page }) => {
  await page.route('**/categories.json', (route) => route.abort());
  await page.goto('/categories');
  await expect(async () => {
    await field(page).fill('');
    await field(page).fill('海岳');
    await expect(shown(page)).toHaveText(['海岳证券报'], { timeout: 500 });
  }).toPass();
});

test('whoever comes from another page finds the sources, too, in both orders', async ({
  quietPage: page,
}) => {
  await page.goto('/latest');
  await page.getByRole('navigation', { name: '来源' }).getByRole('link', { name: '全部来源' }).click();
  await expect(page).toHaveURL('/categories');
  await expect(shown(page).first()).toBeVisible();
  const all = await shown(page).count();
  expect(all).toBeGreaterThan(5);
  await page.getByRole('navigation', { name: '排列方式' }).getByRole('link', { name: '按活跃度' }).click();
  await expect(page).toHaveURL('/categories/active');
  await expect(page.getByRole('heading', { name: '近 30 天有报道' })).toBeVisible();
  await expect(shown(page)).toHaveCount(all);
  await spellingsAreThere(page);
  await field(page).fill('hyzqb');
  await expect(shown(page)).toHaveText(['海岳证券报']);
});

test('the rows stand in the page once', async ({ request }) => {
  const html = await (await request.get('/categories')).text();
  expect(html.match(/"\/category\/haiyuezhengquanbao">[^<]*<\/a><p/g)).toHaveLength(1);
});

for (const theme of ['light', 'sepia', 'dark']) {
  for (const path of ['/categories', '/categories/active']) {
    test(`${path} is accessible in the ${theme} theme and fits 320 pixels`, async ({
      quietPage: page,
      viewport,
    }) => {
      await page.goto(path);
      await page.evaluate((chosen) => (document.documentElement.dataset['theme'] = chosen), theme);
      await page.screenshot({
        path: `test-results/screenshots/${path.slice(1).replace('/', '-')}-${viewport?.width ?? 0}-${theme}.png`,
        fullPage: true,
      });
      await expectAccessible(page);
      await expectNarrowFit(page);
    });
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('letters lead to the sources, and there is no field that would not work', async ({ page }) => {
    await page.goto('/categories');
    await expect(field(page)).toBeHidden();
    await page.getByRole('navigation', { name: '按首字母跳转' }).getByRole('link', { name: 'H' }).click();
    await expect(page).toHaveURL('/categories#H');
    await page.locator('#H').getByRole('link', { name: '海岳证券报' }).click();
    await expect(page).toHaveURL('/category/haiyuezhengquanbao');
  });
});
