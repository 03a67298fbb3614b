import { describe, expect, it } from 'vitest';
import { zonedDate, zonedDay } from './zoned-date';

describe('zonedDate', () => {
  it('shows calendar and clock of the zone', () => {
    expect(zonedDate(1647294738, 'Asia/Shanghai')).toEqual({
      year: 2022,
      month: 3,
      day: 15,
      hour: 5,
      minute: 52,
      second: 18,
      weekday: 2,
      dayOfYear: 74,
    });
  });

  it.each([
    ['2022-01-01T00:00:00Z', 1, 6],
    ['2022-12-31T23:59:59Z', 365, 6],
    ['2024-12-31T12:00:00Z', 366, 2],
    ['2024-03-03T00:00:00Z', 63, 7],
  ])('%s is day %i of its year', (text, dayOfYear, weekday) => {
    expect(zonedDate(Date.parse(text) / 1000, 'UTC')).toMatchObject({ dayOfYear, weekday });
  });
});

describe('zonedDay', () => {
  it('is the day at that place', () => {
    expect(zonedDay(1647294738, 'Asia/Shanghai')).toBe('2022-03-15');
    expect(zonedDay(1647294738, 'UTC')).toBe('2022-03-14');
  });
});
