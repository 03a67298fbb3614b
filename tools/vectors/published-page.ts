import type { Page } from '@playwright/test';
import { violationsOf } from '@/lib/html/testing/violations-of';
import { PLAIN_POST, type VectorPost } from './vector-posts';
import { WatchedPage } from './watched-page';

/** What became of a vector that was published; three empty answers are what is wanted. */
export interface Outcome {
  readonly fired: readonly string[];
  /** What is in the article that the policy does not let in. */
  readonly violations: readonly string[];
  /** Where the page around the article begins to differ from a plain post's. */
  readonly difference: string | undefined;
}

/** Posts as the built app shows them. */
export class PublishedPage {
  readonly #watched: WatchedPage;
  readonly #origin: string;
  #globals: readonly string[] = [];
  #outside = '';

  private constructor(watched: WatchedPage, origin: string) {
    this.#watched = watched;
    this.#origin = origin;
  }

  /** Opens a plain post of the app at `origin`, to compare with. */
  static async open(page: Page, origin: string): Promise<PublishedPage> {
    const published = new PublishedPage(await WatchedPage.watch(page), origin);
    await published.#show(PLAIN_POST);
    await page.waitForLoadState('networkidle');
    published.#outside = await published.#atRest(PLAIN_POST);
    published.#globals = await page.evaluate(() => inPage.globals());
    return published;
  }

  /** What a vector does to a reader who opens its post and touches all of its text. */
  async outcomeOf(post: VectorPost): Promise<Outcome> {
    const { page } = this.#watched;
    const url = await this.#show(post);
    const difference = await this.#difference(post);
    const html = await page.evaluate(() => inPage.articleBody());
    const before = page.url();
    await this.#watched.touch('article .article');
    const fired = await this.#watched.fired(this.#globals);
    const left = [before, page.url()].filter((place) => place !== url).map((place) => `went to ${place}`);
    const frames = page.frames().length > 1 ? ['a frame'] : [];
    return { fired: [...fired, ...left, ...frames], violations: violationsOf(html), difference };
  }

  async #show(post: VectorPost): Promise<string> {
    const { page } = this.#watched;
    const url = this.#origin + post.path;
    await this.#watched.open(url);
    await page.waitForFunction(() => customElements.get('page-keys') !== undefined);
    return url;
  }

  /** The page when its elements have done their work: the same for half a second. */
  async #atRest(post: VectorPost): Promise<string> {
    let [outside, equal] = [await this.#outsideOf(post), 0];
    while (equal < 5) {
      await this.#watched.page.waitForTimeout(100);
      const now = await this.#outsideOf(post);
      equal = now === outside ? equal + 1 : 0;
      outside = now;
    }
    return outside;
  }

  /** Elements may still be at work on the page: it differs only if it goes on to differ. */
  async #difference(post: VectorPost): Promise<string | undefined> {
    let outside = await this.#outsideOf(post);
    for (let tries = 0; outside !== this.#outside && tries < 20; tries += 1) {
      await this.#watched.page.waitForTimeout(100);
      outside = await this.#outsideOf(post);
    }
    if (outside === this.#outside) return undefined;
    let at = 0;
    while (at < outside.length && outside[at] === this.#outside[at]) at += 1;
    return outside.slice(Math.max(0, at - 80), at + 160);
  }

  /** Less what every post has of its own: its mark, its neighbours' marks, its short link and card. */
  async #outsideOf({ mark }: VectorPost): Promise<string> {
    const outside = await this.#watched.page.evaluate(() => inPage.outsideArticle());
    return outside
      .replaceAll(mark, 'MARK')
      .replace(/77\d{7}/g, 'MARK')
      .replace(/\/(p|card)\/[0-9a-z]+/g, '/$1/ID');
  }
}
