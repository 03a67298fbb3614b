const formatters = new Map<string, Intl.DateTimeFormat>();

/** The last answer: a line of a list asks for day, time and both of the same instant. */
let last: { readonly instant: number; readonly timezone: string; readonly parts: ZonedParts } | undefined;

/** `2022-03-15T05:52:18+08:00`: the instant (epoch seconds) as the zone's clock shows it, with its offset. */
export function formatIso(instant: number, timezone: string): string {
  const { year, month, day, hour, minute, second, offset } = zonedParts(instant, timezone);
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`;
}

/** `2022-03-15`: the day in the zone on which the instant (epoch seconds) falls. */
export function formatIsoDay(instant: number, timezone: string): string {
  const { year, month, day } = zonedParts(instant, timezone);
  return `${year}-${month}-${day}`;
}

/** Wall-clock parts of an instant in a zone, each zero-padded; `offset` is `+08:00`. */
interface ZonedParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
  readonly second: string;
  readonly offset: string;
}

function formatterFor(timezone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timezone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: timezone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      timeZoneName: 'longOffset',
    });
    formatters.set(timezone, formatter);
  }
  return formatter;
}

/**
 * What clock and calendar show in `timezone` (IANA name) at `instant` (epoch seconds).
 * Throws a RangeError for a zone that Intl does not know.
 */
export function zonedParts(instant: number, timezone: string): ZonedParts {
  if (last?.instant !== instant || last.timezone !== timezone)
    last = { instant, timezone, parts: partsOf(instant, timezone) };
  return last.parts;
}

function partsOf(instant: number, timezone: string): ZonedParts {
  const found = new Map<string, string>();
  for (const { type, value } of formatterFor(timezone).formatToParts(instant * 1000)) found.set(type, value);
  const part = (name: string): string => found.get(name) ?? '00';
  return {
    year: part('year').padStart(4, '0'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
    offset: offsetOf(part('timeZoneName')),
  };
}

/** `GMT+08:00` → `+08:00`; Intl writes plain `GMT` for zero, and seconds for zones before 1900. */
function offsetOf(name: string): string {
  return /[+-]\d\d:\d\d/.exec(name)?.[0] ?? '+00:00';
}
