import type { Page, Request } from '@playwright/test';
import { transformSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import type { InPage } from './in-page';

/** Hosts that may be asked for: this machine, where the app is, and the one that raw vectors are put on. */
const OWN_HOSTS: ReadonlySet<string> = new Set(['127.0.0.1', 'raw.invalid']);

const IN_PAGE = transformSync(readFileSync(new URL('./in-page.ts', import.meta.url), 'utf8'), {
  loader: 'ts',
  format: 'iife',
}).code;

/** A browser page that notes whatever a post must not be able to do. */
export class WatchedPage {
  readonly page: Page;
  #fired = new Set<string>();
  #asked: Request[] = [];

  private constructor(page: Page) {
    this.page = page;
  }

  /** Watches a page from before its first document. The caller keeps what it asks of other hosts on this machine. */
  static async watch(page: Page): Promise<WatchedPage> {
    const watched = new WatchedPage(page);
    const note = (what: string) => void watched.#fired.add(what);
    await page.exposeBinding('reportFiring', (_, what: unknown) => note(String(what)));
    await page.addInitScript({ content: IN_PAGE });
    page.on('request', (request) => {
      if (isForeign(new URL(request.url()))) watched.#asked.push(request);
    });
    page.on('dialog', (dialog) => {
      note(`dialog: ${dialog.message()}`);
      void dialog.dismiss().catch(() => undefined);
    });
    page.on('popup', (popup) => {
      note(`window: ${popup.url()}`);
      void popup.close().catch(() => undefined);
    });
    page.on('console', (message) => {
      if (message.type() === 'log') note(`console: ${message.text()}`);
    });
    return watched;
  }

  /** Opens an address; what was noted before is forgotten. Does not wait for what never loads. */
  async open(url: string): Promise<void> {
    this.#fired = new Set();
    this.#asked = [];
    await this.page.goto(url, { waitUntil: 'load', timeout: 15_000 }).catch((error: unknown) => {
      if (!String(error).includes('Timeout')) throw error;
    });
  }

  /** Plays a reader who touches everything inside the elements that a selector finds. */
  async touch(selector: string): Promise<void> {
    const middles = await this.page.evaluate((chosen) => inPage.middles(chosen), selector);
    for (const [x, y] of middles) {
      await this.page.mouse.move(x, y);
      await this.page.mouse.click(x, y);
    }
    await this.page.evaluate((chosen) => inPage.touchAll(chosen), selector);
    await this.page.waitForTimeout(120);
  }

  /** What has fired since the page was opened; `before` are the globals of a page that no vector is on. */
  async fired(before: ReturnType<InPage['globals']>): Promise<readonly string[]> {
    const { globals, pictures } = await this.page.evaluate(() => ({
      globals: inPage.globals(),
      pictures: inPage.pictures(),
    }));
    const changed = [
      ...globals.filter((global) => !before.includes(global)),
      ...before.filter((global) => !globals.includes(global)).map((global) => `no ${global}`),
    ];
    const asked = this.#asked.filter((request) => !isPlainPicture(request, pictures));
    return [
      ...this.#fired,
      ...changed.map((global) => `changed: ${global}`),
      ...asked.map((request) => `asked for ${request.resourceType()} ${request.url()}`),
    ];
  }
}

function isForeign(url: URL): boolean {
  return /^(?:https?|wss?):$/.test(url.protocol) && !OWN_HOSTS.has(url.hostname);
}

/** A picture that the post shows: news comes with them, and a browser does not say who asks for them. */
function isPlainPicture(request: Request, pictures: readonly string[]): boolean {
  return (
    request.resourceType() === 'image' &&
    (request.headers()['referer'] ?? '') === '' &&
    pictures.includes(request.url())
  );
}
