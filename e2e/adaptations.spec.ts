import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './open-page';
import { PAGES } from './pages';

const STORY = PAGES.find(({ name }) => name === 'article')?.path ?? '/';
const LONG_READ = PAGES.find(({ name }) => name === 'long-read')?.path ?? '/';
const MAIN_PAGES = ['front', 'article', 'wide-table', 'latest', 'categories', 'search'];

const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [
    id,
    nodes.map(({ html }) => html),
  ]);

/** Sides of the box that a mark is drawn with, and the colours that the system gives to page and highlight. */
const border = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).borderBlockEndColor);

test.describe('where the system sets the colours', () => {
  test.use({ forcedColors: 'active' });

  for (const { name, path } of PAGES.filter((page) => MAIN_PAGES.includes(page.name))) {
    test(`${name}: axe finds nothing, and the current mark shows`, async ({ quietPage: page }) => {
      await page.goto(path);
      expect(await violations(page)).toEqual([]);
      const current = page.locator('.section-bar a[aria-current]');
      if ((await current.count()) === 0) return;
      const others = '.section-bar li:not(:has([aria-current])) a';
      expect(await border(page, '.section-bar a[aria-current]')).not.toBe(await border(page, others));
    });
  }

  test('focus, chosen settings and the QR code show', async ({ quietPage: page }) => {
    await page.goto(STORY);
    await page.keyboard.press('Tab');
    const outline = () =>
      page.evaluate(() => {
        const style = document.activeElement && getComputedStyle(document.activeElement);
        return style && { style: style.outlineStyle, width: parseFloat(style.outlineWidth) };
      });
    expect((await outline())?.style).not.toBe('none');
    expect((await outline())?.width).toBeGreaterThanOrEqual(2);
    await page.getByRole('button', { name: '设置' }).first().click();
    await expect(page.getByRole('group', { name: '字号' })).toBeVisible();
    expect(await border(page, '.segments input:checked + span')).not.toBe(
      await border(page, '.segments input:not(:checked) + span'),
    );
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '分享', exact: true }).click();
    await page.getByText('微信', { exact: true }).click();
    const fills = await page
      .locator('#qr-code path')
      .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
    expect(fills).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });
});

test('at 200 % nothing is cut off, and every control is 44 pixels high', async ({ page }) => {
  test.setTimeout(60_000);
  for (const { name, path } of PAGES.filter((one) => MAIN_PAGES.includes(one.name))) {
    // Twice as large, a window of 1280 pixels is one of 640, and that of a phone one of 195.
    await page.setViewportSize({ width: Math.max(320, (page.viewportSize()?.width ?? 0) / 2), height: 450 });
    await page.goto(path);
    const found = await page.evaluate(() => {
      const inText = '.article :is(p, li, td, figcaption), .snippet, .sr-only';
      const controls = [...document.querySelectorAll('a[href], button, input, select, summary')];
      return {
        excess: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        low: controls
          .filter((control) => control.checkVisibility() && !control.closest(inText))
          .map(
            (control) =>
              [(control.closest('label') ?? control).getBoundingClientRect(), control.outerHTML] as const,
          )
          // A calendar of the front page has smaller cells for a mouse: WCAG 2.2 asks for 24.
          .filter(
            ([{ height, width }, html]) => width > 1 && height > 1 && height < 43 && !html.includes('/2026/'),
          )
          .map(([{ height }, html]) => `${height} ${html.slice(0, 120)}`),
      };
    });
    expect(found, name).toEqual({ excess: 0, low: [] });
  }
});

test('a dark page with other type is followed by one, without a flash and without a shift', async ({
  page,
}) => {
  test.setTimeout(60_000);
  await page.addInitScript(() => {
    localStorage.setItem('theme', 'dark');
    localStorage.setItem(
      'reading',
      JSON.stringify({ size: '24', leading: 'loose', measure: 'narrow', face: 'serif' }),
    );
    new PerformanceObserver((list) => {
      const { dataset } = document.documentElement;
      for (const entry of list.getEntries())
        if ('value' in entry) dataset['shift'] = String(Number(dataset['shift'] ?? 0) + Number(entry.value));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/latest');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const frames: string[] = [];
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(data);
    void session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await session.send('Page.startScreencast', { format: 'png', maxWidth: 320, maxHeight: 320 });
  for (const path of [LONG_READ, '/', STORY]) await page.goto(path, { waitUntil: 'load' });
  await page.goto(LONG_READ, { waitUntil: 'networkidle' });
  await session.send('Page.stopScreencast');
  expect(frames.length).toBeGreaterThan(3);
  const film = await page.context().newPage();
  const lightest = await film.evaluate(async (pictures) => {
    const context = new OffscreenCanvas(1, 320).getContext('2d');
    const light: number[] = [];
    for (const picture of pictures) {
      const frame = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
      // The margin of the page, from top to bottom.
      context?.drawImage(frame, 1, 0, 1, frame.height, 0, 0, 1, 320);
      const pixels = context?.getImageData(0, 0, 1, 320).data ?? new Uint8ClampedArray([255]);
      light.push(pixels.filter((_, at) => at % 4 !== 3).reduce((sum, part) => sum + part, 0) / (3 * 320));
    }
    return Math.max(...light);
  }, frames);
  expect(lightest).toBeLessThan(64);
  await expect(page.locator('html')).toHaveAttribute('data-size', '24');
  expect(Number((await page.locator('html').getAttribute('data-shift')) ?? 0)).toBe(0);
});
