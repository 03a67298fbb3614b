import { afterEach, expect, it } from 'vitest';
import { SAMPLE_INSTANT, sampleEntry } from '@/lib/archive/testing/sample-entry';
import { ScratchArchive } from '@/lib/archive/testing/scratch-archive';
import { findStoriesNear, findStoriesNearSearch } from './posts';

afterEach(() => {
  globalThis.broadsheetArchive = undefined;
});

it('finds stories of the source, of the day, or the newest', async () => {
  const archive = new ScratchArchive();
  archive.put(
    sampleEntry('a.md', { categories: ['中国'] }),
    ...[1, 2, 3, 4, 5, 6].map((index) =>
      sampleEntry(`${index}.md`, { instant: SAMPLE_INSTANT + index * 86_400 }),
    ),
  );
  globalThis.broadsheetArchive = archive.reader;
  const kinds = async (path: string) => {
    const { of, posts } = await findStoriesNear(path);
    return [of.kind, posts.length];
  };
  expect(await kinds('/jinrong/2022/03/16/none.html')).toEqual(['source', 5]);
  expect(await kinds('/category/%E4%B8%AD%E5%9B%BD/page/9')).toEqual(['source', 1]);
  expect(await kinds('/none/2022/3/16/none.html')).toEqual(['day', 1]);
  expect(await kinds('/none/1999/01/01/%E0%A4%A')).toEqual(['site', 5]);
  expect((await findStoriesNearSearch({ sources: [], from: '2022-03-16', to: undefined })).of.kind).toBe(
    'day',
  );
});
