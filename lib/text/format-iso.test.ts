import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIso, formatIsoDay } from './format-iso';

const SEED_POST = 1_647_294_738;

describe('formatIso', () => {
  it('writes the wall clock of the zone and its offset', () => {
    expect(formatIso(SEED_POST, 'Asia/Shanghai')).toBe('2022-03-15T05:52:18+08:00');
    expect(formatIso(SEED_POST, 'UTC')).toBe('2022-03-14T21:52:18+00:00');
    expect(formatIso(SEED_POST, 'America/St_Johns')).toBe('2022-03-14T19:22:18-02:30');
  });

  it('writes midnight as 00, not 24', () => {
    expect(formatIso(1_647_273_600, 'Asia/Shanghai')).toBe('2022-03-15T00:00:00+08:00');
  });

  it('names the same instant for every date since 1970', () => {
    const zones = fc.constantFrom('Asia/Shanghai', 'UTC', 'America/New_York', 'Asia/Kathmandu');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), zones, (instant, zone) => {
        // Up to 1986 Kathmandu and others changed by odd minutes, never by seconds.
        expect(Date.parse(formatIso(instant, zone)) / 1000).toBe(instant);
      }),
    );
  });
});

describe('formatIsoDay', () => {
  it('is the day of the zone', () => {
    expect(formatIsoDay(SEED_POST, 'Asia/Shanghai')).toBe('2022-03-15');
    expect(formatIsoDay(SEED_POST, 'UTC')).toBe('2022-03-14');
  });
});
