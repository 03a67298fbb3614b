import type { Page } from '@playwright/test';
import { WatchedPage } from './watched-page';

const ADDRESS = 'http://raw.invalid/';

/** Bodies as pages of their own, just as they were written: what fires here is the control of all other results. */
export class RawPage {
  readonly #watched: WatchedPage;
  #payload = '';
  #globals: readonly string[] = [];

  private constructor(watched: WatchedPage) {
    this.#watched = watched;
  }

  static async open(page: Page): Promise<RawPage> {
    const raw = new RawPage(await WatchedPage.watch(page));
    await page.route(`${ADDRESS}**`, (route) =>
      route.request().url() === ADDRESS
        ? route.fulfill({
            contentType: 'text/html; charset=utf-8',
            headers: { 'referrer-policy': 'no-referrer' },
            body: `<!doctype html><html><body>${raw.#payload}`,
          })
        : route.fulfill({ status: 404, contentType: 'text/html', body: 'There is nothing here.' }),
    );
    await raw.#watched.open(ADDRESS);
    raw.#globals = await page.evaluate(() => inPage.globals());
    return raw;
  }

  /** What a body does to a reader who opens and touches it. */
  async firedBy(payload: string): Promise<readonly string[]> {
    this.#payload = payload;
    await this.#watched.open(ADDRESS);
    try {
      await this.#watched.touch('body');
      return await this.#watched.fired(this.#globals);
    } catch (error) {
      // A page that goes away under the reader's hands has done more than be read.
      return [`gone: ${String(error).split('\n', 1)[0] ?? ''}`];
    }
  }
}
