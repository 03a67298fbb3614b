import { describe, expect, it } from 'vitest';
import { chinaTime } from './china-time';
import { corpusOptions } from './corpus-options';
import { publishedAt } from './published-at';

const options = corpusOptions(12_000, { until: '2026-11-20' });
const moments = Array.from({ length: options.posts }, (_, index) => publishedAt(index, 1, options));
const times = moments.map(chinaTime);
const share = (matches: (clock: number, weekday: number) => boolean): number =>
  times.filter(({ clock, date }) => matches(Number(clock.slice(0, 2)), new Date(date).getUTCDay())).length /
  times.length;

describe('publishedAt', () => {
  it('runs from the oldest post to the newest over exactly the days asked for', () => {
    expect(moments).toEqual(moments.toSorted((a, b) => a - b));
    expect(new Set(times.map(({ date }) => date)).size).toBe(30);
    expect(times[0]?.date).toBe('2026-10-22');
    expect(times.at(-1)?.date).toBe('2026-11-20');
  });

  it('is quiet at night and at weekends', () => {
    const night = share((hour) => hour < 6);
    expect(night).toBeGreaterThan(0.01);
    expect(night).toBeLessThan(0.1);
    expect(share((_, weekday) => weekday === 0 || weekday === 6)).toBeLessThan(0.16);
  });

  it('stays inside a single day however many posts there are', () => {
    const day = corpusOptions(5_000, { days: 1, until: '2024-02-29' });
    const dates = [0, 1, 2_500, 4_998, 4_999].map((index) => chinaTime(publishedAt(index, 3, day)).date);
    expect(new Set(dates)).toEqual(new Set(['2024-02-29']));
  });
});
