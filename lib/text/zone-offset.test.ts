import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOfWallClock, zoneOffset } from './zoned-date';

const ZONES = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Australia/Lord_Howe', 'Europe/Dublin'];

/** What Intl says, by taking the clock it shows for UTC. */
function offsetByIntl(instant: number, zone: string): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const part = new Map(format.formatToParts(instant * 1000).map(({ type, value }) => [type, Number(value)]));
  const of = (name: Intl.DateTimeFormatPartTypes) => part.get(name) ?? 0;
  return (
    Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')) / 1000 - instant
  );
}

describe('zoneOffset', () => {
  it('agrees with Intl at any time in any order', () => {
    const instant = fc.integer({ min: 0, max: 4_000_000_000 });
    fc.assert(
      fc.property(instant, fc.constantFrom(...ZONES), (at, zone) => {
        expect(zoneOffset(at, zone)).toBe(offsetByIntl(at, zone));
      }),
    );
  });

  it('changes at the very second of a transition', () => {
    const transition = Date.parse('2022-03-13T07:00:00Z') / 1000;
    expect(zoneOffset(transition, 'America/New_York')).toBe(-4 * 3600);
    expect(zoneOffset(transition - 1, 'America/New_York')).toBe(-5 * 3600);
  });

  it('does not know zones that do not exist', () => {
    expect(() => zoneOffset(0, 'Mars/Olympus')).toThrow(RangeError);
  });
});

describe('instantOfWallClock', () => {
  it.each([
    ['2022-11-06T01:30Z', 'America/New_York', '2022-11-06T01:30-05:00'],
    ['2022-10-30T01:30Z', 'Europe/London', '2022-10-30T01:30Z'],
    ['2014-10-26T01:30Z', 'Europe/Moscow', '2014-10-26T01:30+03:00'],
    ['2015-08-14T23:45Z', 'Asia/Pyongyang', '2015-08-14T23:45+08:30'],
    ['2022-03-13T02:30Z', 'America/New_York', '2022-03-13T03:30-04:00'],
    ['2022-10-02T02:15Z', 'Australia/Lord_Howe', '2022-10-02T02:45+11:00'],
    ['2011-12-30T10:00Z', 'Pacific/Apia', '2011-12-31T10:00+14:00'],
  ])('%s in %s is %s, as for Ruby', (wall, zone, instant) => {
    expect(instantOfWallClock(Date.parse(wall) / 1000, zone)).toBe(Date.parse(instant) / 1000);
  });

  it('is undone by the offset, but for clock readings that are skipped', () => {
    const wall = fc.integer({ min: 0, max: 4_000_000_000 });
    fc.assert(
      fc.property(wall, fc.constantFrom('UTC', 'Asia/Shanghai', 'America/New_York'), (clock, zone) => {
        const instant = instantOfWallClock(clock, zone);
        const shown = instant + zoneOffset(instant, zone);
        expect([0, 3600]).toContain(shown - clock);
      }),
    );
  });
});
