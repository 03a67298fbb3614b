/** What the name of a post's file says. */
export interface PostFileName {
  /** As written, such as `2022-03-15`; undefined for a name without a date. */
  readonly date: string | undefined;
  /** What follows the date, dots at its end included. */
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
  const slug = rest ?? stem.replace(/^-+(?=.)/, '');
  return { date, slug, extension: name.slice(stem.length), stem };
}
