import { escapePath, sanitizePath } from '@/lib/text/permalink-path';
import type { JekyllProfile } from '../config/jekyll-profile';
import { slugify, type SlugAlphabet } from '@/lib/text/slugify';
import type { ZonedDate } from '@/lib/text/zoned-date';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** Jekyll's `Drops::UrlDrop`, one placeholder a line. */
const PLACEHOLDERS: ReadonlyMap<string, Fill> = new Map<string, Fill>([
  ['year', ofDate(({ year }) => pad(year, 4))],
  ['short_year', ofDate(({ year }) => pad(year % 100, 2))],
  ['month', ofDate(({ month }) => pad(month, 2))],
  ['i_month', ofDate(({ month }) => String(month))],
  ['short_month', ofDate(({ month }) => (MONTHS[month - 1] ?? '').slice(0, 3))],
  ['long_month', ofDate(({ month }) => MONTHS[month - 1] ?? '')],
  ['day', ofDate(({ day }) => pad(day, 2))],
  ['i_day', ofDate(({ day }) => String(day))],
  ['y_day', ofDate(({ dayOfYear }) => pad(dayOfYear, 3))],
  ['w_year', ofDate((date) => pad(isoWeek(date).year, 4))],
  ['week', ofDate((date) => pad(isoWeek(date).week, 2))],
  ['w_day', ofDate(({ weekday }) => String(weekday))],
  ['short_day', ofDate(({ weekday }) => (WEEKDAYS[weekday - 1] ?? '').slice(0, 3))],
  ['long_day', ofDate(({ weekday }) => WEEKDAYS[weekday - 1] ?? '')],
  ['hour', ofDate(({ hour }) => pad(hour, 2))],
  ['minute', ofDate(({ minute }) => pad(minute, 2))],
  ['second', ofDate(({ second }) => pad(second, 2))],
  [
    'title',
    ({ slug, profile }) => slugify(slug, { mode: 'pretty', cased: true, alphabet: alphabetOf(profile) }),
  ],
  ['slug', ({ slug, profile }) => slugify(slug, { alphabet: alphabetOf(profile) })],
  ['name', ({ stem, profile }) => slugify(stem, { alphabet: alphabetOf(profile) })],
  ['path', ({ pathInside }) => pathInside],
  ['collection', () => 'posts'],
  ['output_ext', ({ outputExtension }) => outputExtension],
  ['categories', ({ categories }) => unique(categories.map((category) => category.toLowerCase()))],
  ['slugified_categories', ({ categories }) => unique(categories.map((category) => slugify(category)))],
]);

/** Those that Jekyll 3.10 does not know. */
const ONLY_IN_4: ReadonlySet<string> = new Set([
  ...['long_month', 'w_year', 'week', 'w_day', 'short_day', 'long_day', 'slugified_categories'],
]);

/** The styles that `permalink:` of `_config.yml` can name; anything else is a template. */
export const PERMALINK_STYLES: ReadonlyMap<string, string> = new Map([
  ['date', '/:categories/:year/:month/:day/:title:output_ext'],
  ['pretty', '/:categories/:year/:month/:day/:title/'],
  ['ordinal', '/:categories/:year/:y_day/:title:output_ext'],
  ['weekdate', '/:categories/:year/W:week/:short_day/:title:output_ext'],
  ['none', '/:categories/:title:output_ext'],
]);

const PLACEHOLDER = /:([a-z_]+)/g;

/** The first placeholder of a template that does not exist; undefined for a sound template. */
export function unknownPlaceholder(template: string, profile: JekyllProfile): string | undefined {
  for (const [, name = ''] of template.matchAll(PLACEHOLDER)) {
    if (known(name, profile) === undefined) return name;
  }
  return undefined;
}

/**
 * Fills a template as Jekyll's `URL` does: values are escaped, the template's own text is not, the
 * result has one leading slash, no `..` and no `//`. Unknown placeholders stay as they are.
 */
export function fillPermalink(template: string, parts: PermalinkParts): string {
  const filled = template.replace(PLACEHOLDER, (text, name: string) => {
    const found = known(name, parts.profile);
    return found === undefined ? text : escapePath(found.fill(parts)) + found.rest;
  });
  return sanitizePath(filled);
}

/** `month_` is the placeholder `month` and an underscore. */
function known(
  name: string,
  profile: JekyllProfile,
): { readonly fill: Fill; readonly rest: string } | undefined {
  const whole = permalinkPlaceholder(name, profile);
  if (whole !== undefined) return { fill: whole, rest: '' };
  const fill = name.endsWith('_') ? permalinkPlaceholder(name.slice(0, -1), profile) : undefined;
  return fill === undefined ? undefined : { fill, rest: '_' };
}

/** What a permalink template can be filled from. */
export interface PermalinkParts {
  readonly profile: JekyllProfile;
  /** On the clocks of the zone that URLs are made in; undefined for an undated post. */
  readonly date: ZonedDate | undefined;
  /** Front matter's `slug`, else that of the file name. */
  readonly slug: string;
  /** The file's name without its extension. */
  readonly stem: string;
  /** The file's path below `_posts`, without its extension, with a leading slash. */
  readonly pathInside: string;
  readonly categories: readonly string[];
  /** `.html`, or the file's own extension where Jekyll does not convert it. */
  readonly outputExtension: string;
}

/** The text that stands in a URL for a placeholder. */
type Fill = (parts: PermalinkParts) => string;

/** A placeholder of the date; empty for an undated post. */
function ofDate(fill: (date: ZonedDate) => string): Fill {
  return ({ date }) => (date === undefined ? '' : fill(date));
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** What fills the placeholder of that name; undefined for one that the profile does not have. */
function permalinkPlaceholder(name: string, profile: JekyllProfile): Fill | undefined {
  return profile === 'pages' && ONLY_IN_4.has(name) ? undefined : PLACEHOLDERS.get(name);
}

function alphabetOf(profile: JekyllProfile): SlugAlphabet {
  return profile === '4' ? 'marks' : 'alnum';
}

function unique(segments: readonly string[]): string {
  return [...new Set(segments)].join('/');
}

/** ISO 8601 week: that of the week's Thursday. */
function isoWeek({ year, dayOfYear, weekday }: ZonedDate): { readonly year: number; readonly week: number } {
  const thursday = dayOfYear + 4 - weekday;
  if (thursday < 1) return { year: year - 1, week: weekOf(thursday + daysIn(year - 1)) };
  if (thursday > daysIn(year)) return { year: year + 1, week: 1 };
  return { year, week: weekOf(thursday) };
}

function weekOf(dayOfYear: number): number {
  return Math.ceil(dayOfYear / 7);
}

function daysIn(year: number): number {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 366 : 365;
}
