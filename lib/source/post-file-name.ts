import { parseDate } from '@/lib/text/parse-date';

/** What the name of a post's file says. */
export interface PostFileName {
  /** As written, such as `2022-03-15`; undefined for a name without a date. */
  readonly date: string | undefined;
  readonly slug: string;
  /** With the dot, as written: `.md`. */
  readonly extension: string;
  /** The name without its extension. */
  readonly stem: string;
}

const DATED = /^(\d{2,4}-\d{1,2}-\d{1,2})-(.*)$/s;

/** Takes a path apart by Jekyll's `Document::DATE_FILENAME_MATCHER`; a name without a date is a slug. */
export function parsePostFileName(path: string): PostFileName {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? name.slice(0, dot) : name;
  const [, date, rest] = DATED.exec(stem) ?? [];
  const slug = (rest ?? stem.replace(/^-+(?=.)/, '')).replace(/\.+$/, '');
  return { date, slug, extension: name.slice(stem.length), stem };
}

/**
 * Midnight of a file name's date on the clocks of `zone`, in epoch seconds; undefined for a day that no
 * calendar has. Two-digit years are Ruby's: 69 to 99 are of the last century.
 */
export function instantOfFileDate(date: string, zone: string): number | undefined {
  const full = date.replace(/^\d\d(?=-)/, (year) => `${Number(year) < 69 ? '20' : '19'}${year}`);
  return parseDate(full, zone);
}
