import { describe, expect, it } from 'vitest';
import { monthWeeks } from './month-calendar';

describe('monthWeeks', () => {
  it('goes from Monday to Sunday and holds every day of the month once', () => {
    const weeks = monthWeeks('2022-03');
    expect(weeks[0]).toEqual([
      undefined,
      '2022-03-01',
      '2022-03-02',
      '2022-03-03',
      '2022-03-04',
      '2022-03-05',
      '2022-03-06',
    ]);
    expect(weeks.at(-1)?.filter(Boolean).at(-1)).toBe('2022-03-31');
    expect(weeks.flat().filter(Boolean)).toHaveLength(31);
  });

  it.each([
    ['2021-02', 4, 28],
    ['2024-02', 5, 29],
    ['2022-05', 6, 31],
    ['1999-12', 5, 31],
  ])('%s has %i weeks and %i days', (month, count, days) => {
    const weeks = monthWeeks(month);
    expect(weeks).toHaveLength(count);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    expect(weeks.flat().filter(Boolean)).toHaveLength(days);
  });
});
