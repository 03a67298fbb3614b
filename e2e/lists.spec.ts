import { expect, test } from './open-page';
import { LONG_SITE } from './sites';

test.use({ baseURL: LONG_SITE.url });

test('a category is one tap away and marked in the section bar', async ({ quietPage: page }) => {
  await page.goto('/');
  const bar = page.getByRole('navigation', { name: '来源' });
  const section = bar.locator('a[href^="/category/"]').first();
  const name = (await section.textContent()) ?? '';
  await section.click();
  await expect(page).toHaveURL(/\/category\//);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  await expect(bar.locator('[aria-current]')).toHaveText(name);
});

test('pages of a category hold every post once, in order', async ({ page, request }) => {
  await page.goto('/categories');
  const href = await page
    .getByRole('main')
    .getByRole('link', { name: /\S/ })
    .and(page.locator('[href^="/category/"]'))
    .first()
    .getAttribute('href');
  let path: string | undefined = href ?? '';
  const seen: string[] = [];
  while (path) {
    const html = await (await request.get(path)).text();
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main'));
    seen.push(
      ...[...main.matchAll(/href="(\/[^"]*\/\d{4}\/\d\d\/\d\d\/[^"]+)"/g)].map(([, link]) => link ?? ''),
    );
    path = /rel="next"[^>]*href="([^"]+)"|href="([^"]+)"[^>]*rel="next"/.exec(main)?.slice(1).find(Boolean);
  }
  expect(seen.length).toBeGreaterThan(75);
  expect(new Set(seen).size).toBe(seen.length);
  const days = seen.map((link) => /\/(\d{4}\/\d\d\/\d\d)\//.exec(link)?.[1] ?? '');
  expect(days).toEqual([...days].sort().reverse());
});

test('the pager leads to older posts and back to the front', async ({ quietPage: page }) => {
  await page.goto('/latest');
  const pager = page.getByRole('navigation', { name: '分页' });
  await pager.getByRole('link', { name: '较早' }).click();
  await expect(page).toHaveURL(/\/latest\/page\/\d+$/);
  await page.getByRole('navigation', { name: '分页' }).getByRole('link', { name: '较新' }).click();
  await expect(page).toHaveURL(/\/latest$/);
});

test('a page of a list that does not exist is not found, and the newest number is its front', async ({
  request,
}) => {
  for (const number of ['0', '-1', '999999', 'x', '1e3']) {
    expect((await request.get(`/latest/page/${number}`)).status(), number).toBe(404);
  }
});

test('a list asks for few things', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'fetch') asked.push(request.url());
  });
  await page.goto('/latest', { waitUntil: 'networkidle' });
  expect(asked.length).toBeLessThanOrEqual(5);
});
