import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOfWallClock, zoneOffset } from './zone-offset';

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
