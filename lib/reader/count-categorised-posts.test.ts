import { expect, it, onTestFinished } from 'vitest';
import { sampleEntry } from '@/lib/archive/testing/sample-entry';
import { ScratchArchive } from '@/lib/archive/testing/scratch-archive';
import { countCategorisedPosts } from './lists';

it('counts a post of two categories once, and one of none not at all', async () => {
  const archive = new ScratchArchive();
  onTestFinished(() => {
    globalThis.broadsheetArchive = undefined;
  });
  globalThis.broadsheetArchive = archive.reader;
  archive.put(
    sampleEntry('both.md', { categories: ['a', 'b'] }),
    sampleEntry('one.md', { categories: ['a'] }),
    ...['x.md', 'y.md', 'z.md'].map((path) => sampleEntry(path, { categories: [] })),
  );
  expect(await countCategorisedPosts()).toBe(2);
});
