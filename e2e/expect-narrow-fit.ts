import { expect, type Page } from '@playwright/test';

/** Narrows the window to 320 pixels and expects that nothing has to be scrolled sideways (WCAG 2.2, 1.4.10). */
export async function expectNarrowFit(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await excessOf(page)).toBe(0);
}

/** The same for text of twice the size, with whatever folds opened, at 390 pixels, too (WCAG 2.2, 1.4.4). */
export async function expectLargeTextFit(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await excessOf(page), `${width}`).toBe(0);
  }
}

function excessOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
