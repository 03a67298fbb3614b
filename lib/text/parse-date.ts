import { instantOfWallClock } from './zone-offset';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Hours of the abbreviations that Ruby's `Time.zone_offset` knows; others mean local time. */
const ZONE_HOURS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    Z: 0,
    UTC: 0,
    GMT: 0,
    EST: -5,
    EDT: -4,
    CST: -6,
    CDT: -5,
    MST: -7,
    MDT: -6,
    PST: -8,
    PDT: -7,
  }),
);

const CLOCK = String.raw`(?<hour>\d{1,2}):(?<minute>\d{1,2})(?::(?<second>\d{1,2})(?:[.,]\d*)?)?(?:\s*(?<half>[ap])\.?m\.?)?`;
const ZONE = String.raw`(?<zone>[a-z]{1,5}|(?:utc|gmt)?[+-]\d{1,2}(?::?\d\d){0,2})`;
const WEEKDAY = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?`;
const MONTH = String.raw`(?<month>${MONTHS.join('|')})[a-z]*\.?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const TIME = String.raw`(?:(?:,?\s+|t)${CLOCK}(?:\s*${ZONE})?)?`;

/** Tried in turn; the first is how nearly every post writes its date. */
const FORMS: readonly RegExp[] = [
  String.raw`(?<year>\d{4})[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})日?${TIME}`,
  String.raw`(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?:t?(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)?(?:\s*${ZONE})?)?`,
  String.raw`${WEEKDAY}${DAY}[\s-]+${MONTH},?[\s-]+(?<year>\d{4})${TIME}`,
  String.raw`${WEEKDAY}${MONTH}\s+${DAY},?\s+(?<year>\d{4})${TIME}`,
  String.raw`${WEEKDAY}${MONTH}\s+${DAY}\s+${CLOCK}(?:\s+${ZONE})?\s+(?<year>\d{4})`,
  String.raw`(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})${TIME}`,
  // Ruby passes over what stands between the time and the offset: `2023-01-29 18:30:22 2023 -0800`.
  String.raw`(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:t|\s+)${CLOCK}\s.*?(?<zone>[+-]\d\d:?\d\d)?`,
].map((form) => new RegExp(`^${form}$`, 'i'));

/** No form is longer; anything beyond is not a date and need not be matched. */
const LONGEST = 64;

/**
 * Reads a date as front matter writes it, in the forms Ruby's `Time.parse` is fed with in practice.
 * A text without an offset is read on the clocks of `zone` (an IANA name).
 *
 * Unlike Ruby, never rolls over: `2022-02-30` is not a date.
 *
 * @returns whole epoch seconds, or undefined when the text is not a date
 */
export function parseDate(text: string, zone: string): number | undefined {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return undefined;
  for (const form of FORMS) {
    const parts = form.exec(trimmed)?.groups;
    if (parts !== undefined) return instantOf(parts, zone);
  }
  return undefined;
}

function instantOf(parts: Readonly<Record<string, string | undefined>>, zone: string): number | undefined {
  const { half } = parts;
  const clockHour = Number(parts['hour'] ?? 0);
  if (half !== undefined && (clockHour < 1 || clockHour > 12)) return undefined;
  const hour = half === undefined ? clockHour : (clockHour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const day = dayNumber(Number(parts['year']), monthNumber(parts['month'] ?? ''), Number(parts['day']));
  const minute = Number(parts['minute'] ?? 0);
  const second = Number(parts['second'] ?? 0);
  // ISO 8601 lets a day end at 24:00:00, and a leap second is written as :60.
  const inDay = hour < 24 || (hour === 24 && minute === 0 && second === 0);
  if (day === undefined || !inDay || minute > 59 || second > 60) return undefined;
  const wall = day * 86_400 + hour * 3600 + minute * 60 + second;
  const offset = parts['zone'] === undefined ? undefined : offsetSeconds(parts['zone']);
  return offset === undefined ? instantOfWallClock(wall, zone) : wall - offset;
}

function monthNumber(text: string): number {
  return MONTHS.indexOf(text.toLowerCase()) + 1 || Number(text);
}

/** Days since 1970-01-01; undefined for a day that no calendar has. */
function dayNumber(year: number, month: number, day: number): number | undefined {
  if (year < 1000) return undefined;
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time / 86_400_000 : undefined;
}

/** `+0800`, `+08:00`, `+8`, `GMT+8`, `EST`; undefined when the name says nothing. */
function offsetSeconds(zone: string): number | undefined {
  const numeric = /([+-])(\d{1,2})(?::?(\d\d))?(?::?(\d\d))?$/.exec(zone);
  if (numeric === null) {
    const hours = ZONE_HOURS.get(zone.toUpperCase());
    return hours === undefined ? undefined : hours * 3600;
  }
  const [, sign, hours, minutes, seconds] = numeric;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0));
}
