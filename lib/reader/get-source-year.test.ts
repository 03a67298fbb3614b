import { describe, expect, it, onTestFinished } from 'vitest';
import { sampleEntry } from '@/lib/archive/testing/sample-entry';
import { ScratchArchive } from '@/lib/archive/testing/scratch-archive';
import { getSourceYear } from './sources';

function archiveWith(stories: readonly (readonly [source: string, day: string | undefined])[]): void {
  const archive = new ScratchArchive();
  archive.put(
    ...stories.map(([source, day], index) =>
      sampleEntry(`${index}.md`, {
        day,
        instant: day === undefined ? undefined : Date.parse(`${day}T12:00:00+08:00`) / 1000,
        categories: [source],
      }),
    ),
  );
  globalThis.broadsheetArchive = archive.reader;
  onTestFinished(() => {
    globalThis.broadsheetArchive = undefined;
  });
}

describe('getSourceYear', () => {
  it('is the newest year without a year, and skips years in which only others wrote', async () => {
    archiveWith([
      ['a', '2019-01-01'],
      ['b', '2020-06-01'],
      ['a', '2022-12-31'],
      ['b', '2023-06-01'],
      ['a', '2024-02-29'],
      ['a', undefined],
    ]);
    expect(await getSourceYear('a')).toMatchObject({
      category: { slug: 'a' },
      calendar: { year: '2024', days: [{ day: '2024-02-29', count: 1 }], total: 1 },
      previous: '2022',
      next: undefined,
    });
    expect(await getSourceYear('a', '2022')).toMatchObject({ previous: '2019', next: '2024' });
    expect(await getSourceYear('a', '2019')).toMatchObject({ previous: undefined, next: '2022' });
    for (const year of ['2020', '2023', '2025', 'x', '99999']) {
      expect(await getSourceYear('a', year), year).toBeUndefined();
    }
    expect(await getSourceYear('nobody')).toBeUndefined();
  });

  it('has no calendar for a source without dates', async () => {
    archiveWith([['a', undefined]]);
    expect(await getSourceYear('a')).toMatchObject({ category: { slug: 'a' }, calendar: undefined });
    expect(await getSourceYear('a', '2022')).toBeUndefined();
  });
});
