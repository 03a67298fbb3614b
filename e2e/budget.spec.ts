import type { Page } from '@playwright/test';
import { expect, test } from './open-page';
import { PAGES } from './pages';
import { LONG_SITE } from './sites';

/** Bytes on the wire before anybody touches anything: gzipped, without headers. */
const SCRIPT_BYTES = 25_000;
const HTML_BYTES = 25_000;
/** Page, style, script, icon, picture. */
const REQUESTS = 5;

/** Cumulative layout shift where pictures arrive late; without pictures nothing may move. */
const SHIFT_WITH_PICTURES = 0.05;

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"/>';

/** Counts layout shifts from the first paint on, as browsers report them for Web Vitals. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let total = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('hadRecentInput' in entry && entry.hadRecentInput) continue;
        if ('value' in entry && typeof entry.value === 'number') total += entry.value;
      }
      document.documentElement.dataset['shift'] = String(total);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Pictures come late, and those on other hosts come at all. */
async function slowPictures(page: Page): Promise<void> {
  await page.route(/^https?:\/\/(?!127\.0\.0\.1)|\/assets\//, async (route) => {
    await new Promise((later) => setTimeout(later, 300));
    if (new URL(route.request().url()).hostname === '127.0.0.1') await route.continue();
    else await route.fulfill({ contentType: 'image/svg+xml', body: PICTURE });
  });
}

for (const { name, path } of PAGES) {
  test(`${name}: keeps to its bytes, and nothing moves while it loads`, async ({ page }) => {
    await watchShifts(page);
    await slowPictures(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    const bytes = await page.evaluate(() => {
      const sizeOf = (entry: PerformanceEntry | undefined) =>
        entry instanceof PerformanceResourceTiming ? entry.encodedBodySize : Infinity;
      const [html] = performance.getEntriesByType('navigation');
      const scripts = performance
        .getEntriesByType('resource')
        .filter(({ name: url }) => new URL(url).pathname.endsWith('.js'));
      return {
        html: sizeOf(html),
        script: scripts.reduce((sum, script) => sum + sizeOf(script), 0),
        // The rules for fetching ahead come when all is done.
        requests:
          1 +
          performance.getEntriesByType('resource').filter(({ name: url }) => !url.endsWith('-rules.json'))
            .length,
      };
    });
    const pictures = await page.locator('main img').count();
    const shift = Number((await page.locator('html').getAttribute('data-shift')) ?? 0);
    test.info().annotations.push({
      type: 'measured',
      description: JSON.stringify({ ...bytes, shift, pictures }),
    });
    if (name === 'article') expect(bytes.requests).toBeLessThanOrEqual(REQUESTS);
    expect(bytes.script).toBeGreaterThan(0);
    expect(bytes.script).toBeLessThanOrEqual(SCRIPT_BYTES);
    expect(bytes.html).toBeLessThanOrEqual(HTML_BYTES);
    if (pictures === 0) expect(shift).toBe(0);
    else expect(shift).toBeLessThan(SHIFT_WITH_PICTURES);
  });
}

test('pages of this site are asked for only when they are wanted', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'fetch') asked.push(request.url());
  });
  await page.goto(new URL('/latest', LONG_SITE.url).href, { waitUntil: 'networkidle' });
  const links = page.getByRole('main').getByRole('link');
  expect(await links.count()).toBeGreaterThanOrEqual(50);
  for (const link of (await links.all()).slice(0, 50)) await link.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect(asked.length).toBeLessThanOrEqual(5);
});

test('a page is answered from the page cache as it was made', async ({ request }) => {
  const path = PAGES[1]?.path ?? '/';
  const made = await request.get(path);
  // A few may go to Next at once; from then on the page waits.
  await expect.poll(async () => (await request.get(path)).headers()['x-nextjs-cache']).toBe('HIT');
  const again = await request.get(path);
  expect(await again.text()).toBe(await made.text());
  const { etag = '', 'content-security-policy': policy, 'cache-control': control, vary } = again.headers();
  expect(control).toContain('stale-while-revalidate');
  expect(vary).toBe('Accept-Encoding');
  expect(policy).toBe(made.headers()['content-security-policy']);
  const same = await request.get(path, { headers: { 'if-none-match': etag } });
  expect(same.status()).toBe(304);
  expect(same.headers()['content-security-policy']).toBe(policy);
});
