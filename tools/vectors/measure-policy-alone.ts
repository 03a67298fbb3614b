import type { BrowserContext } from '@playwright/test';
import { plainTable } from '@/tools/bench/figures/plain-table';
import type { VectorList } from './read-vectors';
import { UnsanitisedPage, type UnsanitisedOutcome } from './unsanitised-page';
import type { VectorPost } from './vector-posts';

/** Pages that are open side by side. */
const PAGES = 3;

/**
 * How many bodies that nothing sanitised do something on a page of the app all the same, by list. The archive
 * behind `origin` must hold them raw.
 */
export async function measurePolicyAlone(
  context: BrowserContext,
  origin: string,
  lists: readonly VectorList[],
  posts: readonly VectorPost[],
  onProgress: (done: number) => void,
): Promise<string> {
  const results: (UnsanitisedOutcome & { readonly post: VectorPost })[] = [];
  const waiting = [...posts];
  const work = async () => {
    const page = await UnsanitisedPage.open(await context.newPage(), origin);
    for (let post = waiting.shift(); post !== undefined; post = waiting.shift()) {
      results.push({ post, ...(await page.outcomeOf(post)) });
      onProgress(results.length);
    }
  };
  await Promise.all(Array.from({ length: PAGES }, work));
  const all = { name: 'all', vectors: lists.flatMap(({ vectors }) => vectors) };
  const rows = [...lists, all].map(({ name, vectors }) => {
    const own = results.filter(({ post }) => vectors.includes(post.vector));
    const count = (of: (one: (typeof own)[number]) => readonly string[]) =>
      `${own.filter((one) => of(one).length > 0).length} of ${own.length}`;
    return [
      name,
      count(({ scripted }) => scripted),
      count(({ fired }) => fired),
      count(({ refused }) => refused),
    ];
  });
  const through = results
    .filter(({ scripted }) => scripted.length > 0)
    .map(({ post, scripted }) => `${post.vector.title}: ${scripted.join('; ')}`);
  return [
    plainTable([['not sanitised', 'script ran', 'anything fired', 'policy refused something'], ...rows]),
    ...through,
  ].join('\n');
}
