import { describe, expect, it, onTestFinished } from 'vitest';
import { sampleEntry } from '@/lib/archive/testing/sample-entry';
import { ScratchArchive } from '@/lib/archive/testing/scratch-archive';
import { getCalendar, getYear, getMonthPage, getDayPage, listYears } from './calendar';

function archiveWith(...days: string[]): void {
  const archive = new ScratchArchive();
  archive.put(
    ...days.map((day, index) =>
      sampleEntry(`${index}.md`, {
        day,
        // Noon in the zone of the site.
        instant: Date.parse(`${day}T12:00:00+08:00`) / 1000 + index,
        categories: [index % 2 === 0 ? 'even' : 'odd'],
      }),
    ),
    sampleEntry('undated.md', { instant: undefined }),
  );
  globalThis.broadsheetArchive = archive.reader;
  onTestFinished(() => {
    globalThis.broadsheetArchive = undefined;
  });
}

const DAYS = ['2021-12-31', '2022-01-05', '2022-01-05', '2022-03-01', '2024-02-29'];

describe('the calendar', () => {
  it('counts the days of a year, of all posts and of one category', async () => {
    archiveWith(...DAYS);
    expect(await getCalendar('2022')).toEqual({
      year: '2022',
      days: [
        { day: '2022-01-05', count: 2 },
        { day: '2022-03-01', count: 1 },
      ],
      total: 3,
    });
    expect((await getCalendar('2022', 'even'))?.days).toEqual([{ day: '2022-01-05', count: 1 }]);
    expect(await getCalendar('2023')).toBeUndefined();
    expect(await getCalendar('2022', 'nobody')).toBeUndefined();
    expect(await getCalendar('x')).toBeUndefined();
    expect(await listYears()).toEqual([
      { period: '2024', count: 1 },
      { period: '2022', count: 3 },
      { period: '2021', count: 1 },
    ]);
  });

  it('skips what is empty', async () => {
    archiveWith(...DAYS);
    expect(await getYear('2022')).toMatchObject({
      months: [
        { period: '2022-01', count: 2 },
        { period: '2022-03', count: 1 },
      ],
      previous: '2021',
      next: '2024',
    });
    const month = await getMonthPage('2022-01');
    expect(month).toMatchObject({ total: 2, previous: '2021-12', next: '2022-03' });
    expect(month?.newest).toHaveLength(2);
    expect(await getDayPage('2022-03-01')).toMatchObject({
      previous: '2022-01-05',
      next: '2024-02-29',
      page: { total: 1 },
    });
    expect((await getDayPage('2024-02-29'))?.next).toBeUndefined();
    expect(await getDayPage('2022-03-02')).toBeUndefined();
    expect(await getMonthPage('2022-02')).toBeUndefined();
    expect(await getMonthPage('2022-13')).toBeUndefined();
  });
});
