import type { BrowserContext, Page } from '@playwright/test';
import { PublishedPage, type Outcome } from './published-page';
import type { Vector } from './vector';
import { vectorPosts, type VectorPost } from './vector-posts';
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

/** What a vector does raw, and what its posts do. */
export interface VectorResult {
  readonly vector: Vector;
  readonly raw: readonly string[];
  readonly posts: readonly { readonly format: VectorPost['format']; readonly outcome: Outcome }[];
}

/** Pages that are open side by side. */
const PAGES = 3;

/**
 * Opens every vector raw and as published at `origin`. `onProgress` is called with the number of vectors that
 * are done.
 */
export async function runVectors(
  context: BrowserContext,
  origin: string,
  vectors: readonly Vector[],
  onProgress: (done: number) => void,
): Promise<readonly VectorResult[]> {
  const posts = vectorPosts(vectors);
  const results: VectorResult[] = [];
  const waiting = [...vectors];
  const work = async () => {
    const raw = await RawPage.open(await context.newPage());
    const published = await PublishedPage.open(await context.newPage(), origin);
    for (let vector = waiting.shift(); vector !== undefined; vector = waiting.shift()) {
      const outcomes = [];
      const own = posts.filter((post) => post.vector === vector);
      for (const post of own)
        outcomes.push({ format: post.format, outcome: await published.outcomeOf(post) });
      results.push({ vector, raw: await raw.firedBy(vector.payload), posts: outcomes });
      onProgress(results.length);
    }
  };
  await Promise.all(Array.from({ length: PAGES }, work));
  return results;
}
