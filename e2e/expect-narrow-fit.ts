import { expect, type Page } from '@playwright/test';

/** Narrows the window to 320 pixels and expects that nothing has to be scrolled sideways (WCAG 2.2, 1.4.10). */
export async function expectNarrowFit(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 700 });
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(excess).toBe(0);
}
