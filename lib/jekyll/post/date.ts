import { isGiven } from '../front-matter/post-fields';
import type { FrontMatterEntry } from '../front-matter/entries';
import type { NoteProblem } from '../problems';
import { instantOfWallClock } from '@/lib/text/zoned-date';
import type { PostFileName } from './file-name';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(?<month>${MONTHS.join('|')})`;

/** Hours of the abbreviations that Ruby's `Time.zone_offset` knows; others mean local time. */
const ZONE_HOURS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    Z: 0,
    UT: 0,
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

/** How nearly every post writes its date. */
const USUAL =
  /^(?<year>\d{4})-(?<month>\d\d?)-(?<day>\d\d?)(?:[ T](?<hour>\d\d?):(?<minute>\d\d?)(?::(?<second>\d\d?))?(?: ?(?<zone>Z|[+-]\d\d:?\d\d))?)?$/;

/** A time of day anywhere in a text, with the offset or the name of a zone that follows it. */
const CLOCK = new RegExp(
  String.raw`(?:(?<hour>\d+)\s*:\s*(?<minute>\d+)(?:\s*:\s*(?<second>\d+)(?:[,.]\d*)?)?(?:\s*(?<half>[ap])(?:m\b|\.m\.))?` +
    String.raw`|(?<clock>\d+)\s*(?<part>[ap])(?:m\b|\.m\.))` +
    String.raw`(?:\s*(?<zone>(?:gmt|utc?)?[-+]\d+(?:[,.:]\d+(?::\d+)?)?|[a-z]+(?:\sdst)?\b))?`,
  'i',
);

/** A day anywhere in a text, in the order in which Ruby looks for one. */
const DAYS: readonly RegExp[] = [
  String.raw`(?<day>\d+)[^-\d\s]*\s*${MONTH}[^-\d\s']*\s*(?<year>\d+)`,
  String.raw`\b${MONTH}[^-\d\s']*\s*(?<day>\d+)[^-\d\s']*(?:\s*,?\s*(?<year>\d+))?`,
  String.raw`(?<year>\d+)-(?<month>\d+)-(?<day>\d+)`,
  String.raw`(?<day>\d+)-${MONTH}[^-/.]*-(?<year>\d+)`,
  String.raw`(?<year>\d+)/\s*(?<month>\d+)\D\s*(?<day>\d+)`,
  String.raw`(?<year>\d+)\.\s*(?<month>\d+)\.\s*(?<day>\d+)`,
  String.raw`(?<!\d)(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?:\s*t?\s*(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)?)?(?!\d)(?:\s*(?<zone>z\b|[-+]\d{1,4}\b))?`,
].map((form) => new RegExp(form, 'i'));

/** Ruby reads no longer text, and so none can take long. */
const LONGEST = 128;

/** YAML's own timestamp; it needs the seconds. Without an offset YAML takes it for UTC. */
const YAML_TIMESTAMP =
  /^(\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|\s+)\d{1,2}:\d\d:\d\d(?:\.\d*)?)(?:\s*(?:Z|([-+])(\d\d?)(?:(?::|(?<=[-+]\d\d))(\d\d))?))?$/;

/**
 * When a post was published, in epoch seconds: `date` of its front matter, else the day its file name
 * gives, at midnight. Undefined when neither is a date.
 *
 * As in Jekyll, an unquoted `2024-01-02 10:00:00` is UTC while the same in quotes, or without seconds,
 * is read on the clocks of `zone`.
 */
export function postInstant(
  entry: FrontMatterEntry | undefined,
  name: PostFileName,
  zone: string,
  note: NoteProblem,
): number | undefined {
  if (entry !== undefined) {
    const text = isGiven(entry) && typeof entry.value === 'string' ? entry.value.trim() : '';
    const instant = parseDate(entry.quoted ? text : asYamlReadsIt(text), zone);
    if (instant !== undefined) return instant;
    const instead = name.date === undefined ? 'The post has no date.' : 'The file name gives the day.';
    note('DATE_INVALID', entry.line, `“${text.slice(0, 40)}” is not a date. ${instead}`);
  }
  if (name.date === undefined) return undefined;
  const instant = parseDate(name.date, zone);
  if (instant === undefined) note('DATE_INVALID', 0, `${name.date} in the file name is not a day.`);
  return instant;
}

/** An unquoted timestamp with its offset spelled out: `+0000` where there is none, `+0800` for `+8`. */
function asYamlReadsIt(text: string): string {
  const [, wall, sign, hours = '', minutes = '00'] = YAML_TIMESTAMP.exec(text) ?? [];
  if (wall === undefined || text.endsWith('Z')) return text;
  return sign === undefined ? `${wall} +0000` : `${wall} ${sign}${hours.padStart(2, '0')}${minutes}`;
}

type DateParts = Readonly<Record<string, string | undefined>>;

/**
 * Reads a date as front matter writes it, by the rules of Ruby's `Time.parse`: the first time of day and
 * the first day in the text count, whatever else there is. A text without an offset is read on the
 * clocks of `zone` (an IANA name).
 *
 * Unlike Ruby, days never roll over (`2022-02-30` is not a date), what the text leaves out is not taken
 * from today, and `2022年3月15日` is read.
 *
 * @returns whole epoch seconds, or undefined when the text is not a date
 */
export function parseDate(text: string, zone: string): number | undefined {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return undefined;
  const parts = USUAL.exec(trimmed)?.groups ?? scan(trimmed);
  return parts === undefined ? undefined : instantOf(parts, zone);
}

/** What `Date._parse` finds: the time first, because it may stand inside the day. */
function scan(text: string): DateParts | undefined {
  const western = text.replace(/\s*[年月]\s*(?=\d)/g, '-').replace(/日/g, ' ');
  const clock = CLOCK.exec(western);
  const rest = clock === null ? western : western.replace(clock[0], ' ');
  for (const form of DAYS) {
    const day = form.exec(rest)?.groups;
    const parts = day === undefined ? undefined : { ...day, ...clock?.groups, ...yearAndDay(day) };
    if (parts?.year !== undefined) return parts;
  }
  return undefined;
}

/** Where a day stands before its year, or a year where the day was looked for, its length tells. */
function yearAndDay({ year, day }: DateParts): {
  readonly year: string | undefined;
  readonly day: string | undefined;
} {
  return day !== undefined && day.length > 2 ? { year: day, day: year } : { year, day };
}

function instantOf(parts: DateParts, zone: string): number | undefined {
  const day = dayNumber(yearNumber(parts['year'] ?? ''), monthNumber(parts['month'] ?? ''), parts['day']);
  const hour = hourNumber(parts['hour'] ?? parts['clock'] ?? '0', parts['half'] ?? parts['part']);
  const minute = Number(parts['minute'] ?? 0);
  const second = Number(parts['second'] ?? 0);
  const offset = parts['zone'] === undefined ? undefined : offsetSeconds(parts['zone']);
  // ISO 8601 lets a day end at 24:00:00, and a leap second is written as :60. Hours run on beyond that
  // when Ruby has an offset to take off them.
  const inDay = hour < 24 || (hour === 24 && minute === 0 && second === 0) || (offset ?? 0) !== 0;
  if (day === undefined || !inDay || hour > 99 || minute > 59 || second > 60) return undefined;
  const wall = day * 86_400 + hour * 3600 + minute * 60 + second;
  return offset === undefined ? instantOfWallClock(wall, zone) : wall - offset;
}

/** Two digits are a year from 1969 to 2068. */
function yearNumber(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 69 ? 2000 : 1900);
}

function monthNumber(text: string): number {
  return MONTHS.indexOf(text.toLowerCase()) + 1 || Number(text);
}

function hourNumber(text: string, half: string | undefined): number {
  return half === undefined ? Number(text) : (Number(text) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** Days since 1970-01-01; undefined for a day that no calendar has. A month alone means its first day. */
function dayNumber(year: number, month: number, dayText = '1'): number | undefined {
  const day = Number(dayText);
  if (year < 1000 || year > 9999) return undefined;
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time / 86_400_000 : undefined;
}

/** Ruby's `Time.zone_offset`: `+0800`, `+08:00`, `+08`, `EST`; undefined for all else, such as `GMT+8`. */
function offsetSeconds(zone: string): number | undefined {
  const [, sign, hours, , minutes, seconds] = /^([+-])(\d\d)(?:(:?)(\d\d)(?:\3(\d\d))?)?$/.exec(zone) ?? [];
  if (sign === undefined) {
    const known = ZONE_HOURS.get(zone.toUpperCase());
    return known === undefined ? undefined : known * 3600;
  }
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0));
}
