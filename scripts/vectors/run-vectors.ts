import type { BrowserContext } from '@playwright/test';
import { PublishedPage, type Outcome } from './published-page';
import { RawPage } from './raw-page';
import type { Vector } from './vector';
import { vectorPosts, type VectorPost } from './vector-posts';

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
