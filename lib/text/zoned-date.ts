import { Temporal } from 'temporal-polyfill';

/** A zone has few spans in the years of one archive; this many keep hostile dates from piling up. */
const MOST_SPANS = 256;

/** Most recently used first. */
const spansOfZone = new Map<string, Span[]>();

/** What calendar and clock show at an instant in some zone. */
export interface ZonedDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 1 (Monday) to 7 (Sunday). */
  readonly weekday: number;
  /** 1 to 366. */
  readonly dayOfYear: number;
}

/** Calendar and clock in `zone` (an IANA name) at `instant` (epoch seconds). */
export function zonedDate(instant: number, zone: string): ZonedDate {
  const date = new Date((instant + zoneOffset(instant, zone)) * 1000);
  const year = date.getUTCFullYear();
  const newYear = new Date(date);
  newYear.setUTCMonth(0, 0);
  return {
    year,
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    weekday: date.getUTCDay() || 7,
    dayOfYear: Math.round((date.getTime() - newYear.getTime()) / 86_400_000),
  };
}

/** The day in `zone` at `instant` (epoch seconds), as `YYYY-MM-DD`. */
export function zonedDay(instant: number, zone: string): string {
  const { year, month, day } = zonedDate(instant, zone);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** A stretch of time, `from <= instant < until` in epoch seconds, in which a zone keeps one offset. */
interface Span {
  readonly from: number;
  readonly until: number;
  readonly offset: number;
}

/**
 * Seconds that `zone` (an IANA name) is ahead of UTC at `instant` (epoch seconds).
 * Throws a RangeError for an unknown zone.
 */
export function zoneOffset(instant: number, zone: string): number {
  let spans = spansOfZone.get(zone);
  if (spans === undefined) spansOfZone.set(zone, (spans = []));
  const first = spans[0];
  if (first !== undefined && first.from <= instant && instant < first.until) return first.offset;
  const index = spans.findIndex(({ from, until }) => from <= instant && instant < until);
  const [span] = index < 0 ? [spanAt(instant, zone)] : spans.splice(index, 1);
  if (span === undefined) return 0;
  spans.unshift(span);
  if (spans.length > MOST_SPANS) spans.pop();
  return span.offset;
}

/**
 * The instant (epoch seconds) at which clocks in `zone` show `wall`, a clock reading counted in
 * seconds as if it were UTC. As for Ruby's `Time.local`, a reading that comes twice means the second
 * time; one that is skipped moves forward by the length of the gap.
 */
export function instantOfWallClock(wall: number, zone: string): number {
  const before = zoneOffset(wall - 86_400, zone);
  const after = zoneOffset(wall + 86_400, zone);
  return before === after || zoneOffset(wall - after, zone) === after ? wall - after : wall - before;
}

function spanAt(instant: number, zone: string): Span {
  const moment = Temporal.Instant.fromEpochMilliseconds(instant * 1000).toZonedDateTimeISO(zone);
  const seconds = (time: Temporal.ZonedDateTime | null): number | undefined =>
    time === null ? undefined : time.epochMilliseconds / 1000;
  const next = seconds(moment.getTimeZoneTransition('next')) ?? Infinity;
  const previous = seconds(moment.getTimeZoneTransition('previous')) ?? -Infinity;
  // `previous` is strictly earlier, so an instant that is itself a transition starts its own span.
  const from = isTransition(moment) ? instant : previous;
  return { from, until: next, offset: moment.offsetNanoseconds / 1e9 };
}

function isTransition(moment: Temporal.ZonedDateTime): boolean {
  return moment.subtract({ seconds: 1 }).offsetNanoseconds !== moment.offsetNanoseconds;
}
