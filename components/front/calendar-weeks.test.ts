import { describe, expect, it } from 'vitest';
import { calendarWeeks } from './calendar-weeks';

describe('calendarWeeks', () => {
  it('ends with the week of the newest day and leaves the future out', () => {
    const weeks = calendarWeeks([
      { day: '2022-03-15', count: 8 },
      { day: '2022-03-01', count: 2 },
      { day: '2021-01-01', count: 99 },
    ]);
    expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7, 7]);
    expect(weeks[0]?.[0]).toEqual({ day: '2022-02-14', date: 14, count: 0, heat: 0 });
    expect(weeks[4]?.slice(0, 3)).toEqual([
      { day: '2022-03-14', date: 14, count: 0, heat: 0 },
      { day: '2022-03-15', date: 15, count: 8, heat: 4 },
      undefined,
    ]);
    expect(weeks.flat().find((day) => day?.day === '2022-03-01')?.heat).toBe(1);
  });

  it('is empty without days', () => {
    expect(calendarWeeks([])).toEqual([]);
  });
});
