import type { Page } from '@playwright/test';
import { PLAIN_POST, type VectorPost } from './vector-posts';
import { WatchedPage } from './watched-page';

/** What a body did that nothing had cleaned, on a page with its policy. */
export interface UnsanitisedOutcome {
  /** As everywhere, without what the policy refused. */
  readonly fired: readonly string[];
  /** That of it which only a script can have done. */
  readonly scripted: readonly string[];
  readonly refused: readonly string[];
}

const REFUSED = 'refused by the policy: ';
/** Without a script, a body can stand in front of a member of the document or keep the page's own scripts from running. */
const SCRIPTED = /^(?:(?:alert|confirm|prompt|print|open)\(|dialog|console|changed: (?!document\.|no ))/;

/** Posts as the built app shows them when their bodies were not sanitised. */
export class UnsanitisedPage {
  readonly #watched: WatchedPage;
  readonly #origin: string;
  #globals: readonly string[] = [];

  private constructor(watched: WatchedPage, origin: string) {
    this.#watched = watched;
    this.#origin = origin;
  }

  /** Opens a plain post of the app at `origin`, to compare with. */
  static async open(page: Page, origin: string): Promise<UnsanitisedPage> {
    const unsanitised = new UnsanitisedPage(await WatchedPage.watch(page), origin);
    await unsanitised.#watched.open(origin + PLAIN_POST.path);
    await page.waitForLoadState('networkidle');
    unsanitised.#globals = await page.evaluate(() => inPage.globals());
    return unsanitised;
  }

  /** What a body does to a reader who opens its post and touches all of it. */
  async outcomeOf(post: VectorPost): Promise<UnsanitisedOutcome> {
    const all = await this.#allOf(post);
    const fired = all.filter((what) => !what.startsWith(REFUSED));
    return {
      fired,
      scripted: fired.filter((what) => SCRIPTED.test(what)),
      refused: all.filter((what) => what.startsWith(REFUSED)),
    };
  }

  async #allOf(post: VectorPost): Promise<readonly string[]> {
    try {
      await this.#watched.open(this.#origin + post.path);
      await this.#watched.touch('main');
      return await this.#watched.fired(this.#globals);
    } catch (error) {
      // A page that goes away under the reader's hands has done more than be read.
      return [`gone: ${String(error).split('\n', 1)[0] ?? ''}`];
    }
  }
}
