import { expect, it, onTestFinished, vi } from 'vitest';
import { ArchiveConnection } from '@/lib/archive/read/archive-connection';
import { sampleEntry, SAMPLE_INSTANT } from '@/lib/archive/testing/sample-entry';
import { ScratchArchive } from '@/lib/archive/testing/scratch-archive';
import { findByPath } from './by-path';
import { getDayPage, getMonthPage, getYear } from './calendar';
import { getFeedPosts } from './for-programs';
import { getFrontPage } from './front-page';
import { getBusiestCategories, getCategoryPage, getLatestPage, getTagPage, listCategories } from './lists';
import { findStoriesNear, getStoryContext } from './posts';
import { getSite } from './site';
import { countRecentStories, getRelatedSources, getSourceYear } from './sources';

const SOURCES = 40;
const POSTS = 300;
const DAY = 86_400;

/** What each kind of page asks, with the site and the categories of its frame, and how many statements that takes at most. */
const PAGES: readonly (readonly [page: string, most: number, ask: () => Promise<unknown>])[] = [
  ['front', 12, getFrontPage],
  ['article', 12, readArticle],
  ['latest', 6, () => getLatestPage(2)],
  ['source', 6, () => getCategoryPage('s1')],
  ['tag', 6, () => getTagPage('t')],
  ['all sources', 4, listCategories],
  ['all sources by activity', 12, async () => [await listCategories(), await countRecentStories()]],
  ['related sources', 12, () => getRelatedSources('s1', 5)],
  ['year', 12, () => getYear('2022')],
  ['month', 12, () => getMonthPage('2022-03')],
  ['day', 8, () => getDayPage('2022-03-10')],
  ['calendar of a source', 12, () => getSourceYear('s1')],
  ['feed of 50', 12, () => getFeedPosts({ kind: 'site' }, 50)],
  ['feed of a source', 12, () => getFeedPosts({ kind: 'category', slug: 's1' }, 50)],
  ['what is not there', 8, () => findStoriesNear('/s1/2022/03/10/none.html')],
];

async function readArticle(): Promise<unknown> {
  const found = await findByPath('/story-1.html');
  if (found?.kind !== 'post') throw new Error('The article is gone.');
  return [found, await getStoryContext(found.post)];
}

function fillArchive(): void {
  const archive = new ScratchArchive();
  archive.put(
    ...Array.from({ length: POSTS }, (_, index) =>
      sampleEntry(`${index}.md`, {
        permalink: `/story-${index}.html`,
        categories: [`s${index % SOURCES}`, `s${(index + 1) % SOURCES}`],
        tags: ['t'],
        // Three sources report one story.
        story: Math.floor(index / 3),
        instant: SAMPLE_INSTANT - (Math.floor(index / 3) % 45) * DAY + index,
      }),
    ),
  );
  globalThis.broadsheetArchive = archive.reader;
  onTestFinished(() => {
    globalThis.broadsheetArchive = undefined;
  });
}

it.each(PAGES)('%s takes at most %i statements', async (_, most, ask) => {
  fillArchive();
  const asked = (['get', 'all', 'numbers', 'iterate'] as const).map((name) =>
    vi.spyOn(ArchiveConnection.prototype, name),
  );
  await getSite();
  await getBusiestCategories(12);
  expect(JSON.stringify(await ask()).length).toBeGreaterThan(50);
  const statements = asked.flatMap(({ mock }) => mock.calls.map(([name]) => name));
  expect(statements.length).toBeGreaterThan(2);
  expect(statements.length, statements.join(' ')).toBeLessThanOrEqual(most);
});
