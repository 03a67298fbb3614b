import { afterEach, describe, expect, it } from 'vitest';
import { sampleEntry } from '@/lib/archive/testing/sample-entry';
import { ScratchArchive } from '@/lib/archive/testing/scratch-archive';
import { findByPath } from './by-path';

/** 2024-01-02 in Shanghai and in UTC. */
const MORNING = Date.parse('2024-01-02T02:00:00Z') / 1000;

function archiveOf(...posts: readonly (readonly [permalink: string, instant: number])[]): void {
  const archive = new ScratchArchive();
  archive.put(
    ...posts.map(([permalink, instant], index) => sampleEntry(`_posts/${index}.md`, { permalink, instant })),
  );
  globalThis.broadsheetArchive = archive.reader;
}

afterEach(() => {
  globalThis.broadsheetArchive = undefined;
});

describe('findByPath', () => {
  it.each([
    ['/a/2024/01/01/x.html', '/a/2024/01/02/x.html'],
    ['/a/2024/01/03/x.html', undefined],
    ['/a/2024/01/01/x', '/a/2024/01/02/x.html'],
    ['/a/2024/01/01/y.html', undefined],
    ['/a/2023/12/31/x.html', undefined],
    ['/2024-01-01-z/', '/2024-01-02-z/'],
    ['/a/2024/02/31/x.html', undefined],
    ['/a/2024/01/01', undefined],
  ])('finds the post of the next day for %s', async (path, to) => {
    archiveOf(['/a/2024/01/02/x.html', MORNING], ['/2024-01-02-z/', MORNING]);
    expect(await findByPath(path)).toEqual(to === undefined ? undefined : { kind: 'moved', to });
  });

  it('looks over the end of a month', async () => {
    archiveOf(['/a/2024/03/01/x.html', Date.parse('2024-02-29T20:00:00Z') / 1000]);
    expect(await findByPath('/a/2024/02/29/x.html')).toEqual({ kind: 'moved', to: '/a/2024/03/01/x.html' });
  });

  it('never takes the URL of another post, and does not guess between two', async () => {
    const day = 24 * 60 * 60;
    archiveOf(
      ['/a/2024/01/01/daily.html', MORNING - day],
      ['/a/2024/01/02/daily.html', MORNING],
      ['/b/2024/01/02/daily.html', MORNING],
      ['/b/2024/01/04/daily.html', MORNING + 1.3 * day],
    );
    expect(await findByPath('/a/2024/01/01/daily.html')).toMatchObject({ kind: 'post' });
    expect(await findByPath('/a/2024/01/02/daily.html')).toMatchObject({ kind: 'post' });
    archiveOf(
      ['/b/2024/01/02/daily.html', MORNING + 0.4 * day],
      ['/b/2024/01/04/daily.html', MORNING + 1.8 * day],
    );
    expect(await findByPath('/b/2024/01/03/daily.html')).toBeUndefined();
  });
});
