import { describe, expect, it } from 'vitest';
import { SAMPLE_INSTANT, sampleEntry } from '../testing/sample-entry';
import { ScratchArchive } from '../testing/scratch-archive';

/** The smallest file there can be: one long page. */
const SIZE = 75;

function archiveOf(count: number): ScratchArchive {
  const archive = new ScratchArchive();
  archive.put(
    ...Array.from({ length: count }, (_, index) =>
      sampleEntry(`${index}.md`, { instant: SAMPLE_INSTANT + index }),
    ),
  );
  return archive;
}

describe('ArchiveDirectory', () => {
  it.each([0, 1, 49, 75, 124, 125, 260])('divides %i posts into files, each post in one', (count) => {
    const { directory } = archiveOf(count).reader;
    const files = Array.from({ length: directory.fileCount(SIZE) }, (_, index) =>
      [...directory.file(index + 1, SIZE)].flat(),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(file.length).toBeLessThanOrEqual(SIZE);
    expect(files.flat().map(({ permalink }) => permalink)).toEqual(
      Array.from({ length: count }, (_, index) => `/${index}.html`),
    );
    files.forEach((file, index) => {
      expect(directory.fileNewest(index + 1, SIZE)).toBe(file.at(-1)?.instant);
    });
  });

  it('reads more than one batch', () => {
    const { directory } = archiveOf(2_010).reader;
    const batches = [...directory.file(1, 45_000)];
    expect(batches.map(({ length }) => length)).toEqual([1_000, 1_000, 10]);
  });

  it('leaves out what leads elsewhere, and names it', () => {
    const archive = new ScratchArchive();
    archive.put(
      sampleEntry('here.md', { redirectFrom: ['/old/', '/older.html'] }),
      sampleEntry('gone.md', { redirectTo: 'https://elsewhere.example/' }),
    );
    const { directory } = archive.reader;
    expect([...directory.file(1, SIZE)].flat().map(({ permalink }) => permalink)).toEqual(['/here.html']);
    expect([...directory.redirects()].flat()).toEqual([
      { from: '/gone.html', to: 'https://elsewhere.example/' },
      { from: '/old/', to: '/here.html' },
      { from: '/older.html', to: '/here.html' },
    ]);
  });
});
