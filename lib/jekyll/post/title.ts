import { parseFragment } from 'parse5';
import { textOf, type PostFields } from '../front-matter/post-fields';
import type { NoteProblem } from '../problems';
import type { PostFileName } from './file-name';

/**
 * What one line of text cannot hold: controls, zero-width spaces, marks that turn the direction of
 * what follows, characters that are none.
 */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

const NEEDS_CLEANING =
  /[\u0000-\u001f\u007f-\u009f\u200b\u2028\u2029\u2060\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Cs}|&|^\s|\s$/u;

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

/**
 * Text of front matter as it may be shown: character references decoded once, line breaks made
 * spaces, invisible characters removed. Markup stays as the text it is.
 *
 * @param longest cut to at most this many UTF-16 units, the ellipsis included
 */
export function cleanLine(text: string, longest: number): string {
  const clean = NEEDS_CLEANING.test(text)
    ? decodeReferences(text)
        .replace(/[\t\n\r\u0085\u2028\u2029]+/g, ' ')
        .replace(INVISIBLE, '')
        .replace(/\p{Cs}/gu, '\ufffd')
        .trim()
    : text;
  if (clean.length <= longest) return clean;
  return `${clean
    .slice(0, longest - 1)
    .replace(/\p{Cs}$/u, '')
    .trimEnd()}…`;
}

/** HTML's own rules for `&amp;` and its kind, applied to text alone. */
function decodeReferences(text: string): string {
  if (!/&[#A-Za-z]/.test(text)) return text;
  const [node] = parseFragment(text.replaceAll('<', '&lt;')).childNodes;
  return node?.nodeName === '#text' && 'value' in node ? node.value : text;
}
