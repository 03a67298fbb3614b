import { parseDate } from '@/lib/text/parse-date';
import { isGiven } from './field';
import type { FrontMatterEntry } from './front-matter-entries';
import type { PostFileName } from './post-file-name';
import type { NoteProblem } from './problem-notes';

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
