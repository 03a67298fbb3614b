import { expect, test as base, type Page } from '@playwright/test';

/** Tests whose page must not print an error, React's hydration warnings included. */
export const test = base.extend<{ quietPage: Page }>({
  quietPage: async ({ page }, provide) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      // The browser itself says so when the page asked for is answered with 404.
      const isAnswer = message.location().url === page.url() && message.text().includes('404');
      if (/error|warning/.test(message.type()) && !isAnswer) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    // Pictures on other hosts are not what is tested; the network of a test machine has none.
    await page.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) => route.fulfill({ status: 204 }));
    await provide(page);
    expect(complaints).toEqual([]);
  },
});

export { expect };
