import { cleanLine } from './clean-line';
import { textOf } from './field';
import type { PostFields } from './post-fields';
import type { PostFileName } from './post-file-name';
import type { NoteProblem } from './problem-notes';

const LONGEST_TITLE = 500;
const LONGEST_DESCRIPTION = 2000;

/** The title as front matter writes it; undefined, and noted, when there is none. */
export function postTitle(fields: PostFields, note: NoteProblem): string | undefined {
  const entry = fields.get('title');
  const text = textOf(entry) ?? '';
  const title = cleanLine(text, LONGEST_TITLE);
  if (title === '') {
    note(
      'TITLE_MISSING',
      entry?.line ?? 0,
      'No title. The first heading of the text or the file name is used.',
    );
    return undefined;
  }
  if (title.endsWith('…') && text.length > LONGEST_TITLE) {
    note('TITLE_CUT', entry?.line ?? 0, `The title is longer than ${LONGEST_TITLE} characters and was cut.`);
  }
  return title;
}

/** Jekyll's `Utils.titleize_slug` of the file name: hyphens become spaces, words begin with a capital. */
export function fallbackTitle({ slug, stem }: PostFileName): string {
  const words = slug.split('-').map((word) => {
    const [first = ''] = word;
    return first.toUpperCase() + word.slice(first.length).toLowerCase();
  });
  return cleanLine(words.join(' '), LONGEST_TITLE) || cleanLine(stem, LONGEST_TITLE) || '…';
}

/** `description`, else front matter's `excerpt`. */
export function postDescription(fields: PostFields): string | undefined {
  const text = textOf(fields.get('description')) ?? textOf(fields.get('excerpt'));
  return text === undefined ? undefined : cleanLine(text, LONGEST_DESCRIPTION) || undefined;
}
