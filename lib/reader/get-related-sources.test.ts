import { expect, it, onTestFinished } from 'vitest';
import { sampleEntry, SAMPLE_INSTANT } from '@/lib/archive/testing/sample-entry';
import { ScratchArchive } from '@/lib/archive/testing/scratch-archive';
import { countRecentStories, getRelatedSources } from './sources';

const DAY = 86_400;

function archiveWith(stories: readonly (readonly [source: string, story: number, daysAgo: number])[]): void {
  const archive = new ScratchArchive();
  archive.put(
    ...stories.map(([source, story, daysAgo], index) =>
      sampleEntry(`${index}.md`, {
        categories: [source],
        story,
        instant: SAMPLE_INSTANT - daysAgo * DAY + index,
      }),
    ),
  );
  globalThis.broadsheetArchive = archive.reader;
  onTestFinished(() => {
    globalThis.broadsheetArchive = undefined;
  });
}

it('related sources are those with the most stories in common', async () => {
  archiveWith([
    ['a', 1, 0],
    ['b', 1, 0],
    ['b', 1, 0],
    ['c', 1, 0],
    ['a', 2, 1],
    ['c', 2, 1],
    ['d', 3, 0],
  ]);
  expect((await getRelatedSources('a', 5)).map(({ slug }) => slug)).toEqual(['c', 'b']);
  expect((await getRelatedSources('a', 1)).map(({ slug }) => slug)).toEqual(['c']);
  expect(await getRelatedSources('d', 5)).toEqual([]);
  expect(await getRelatedSources('nobody', 5)).toEqual([]);
});

it('recent stories are those of the 30 days up to the newest', async () => {
  archiveWith([
    ['a', 1, 0],
    ['a', 2, 29],
    ['a', 3, 30],
    ['b', 4, 12],
    ['c', 5, 400],
  ]);
  expect([...(await countRecentStories())].sort()).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
});
