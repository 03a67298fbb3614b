import { textsOf, type PostFields } from '../front-matter/post-fields';
import type { PlainValue } from '../config/yaml-block';
import type { NoteProblem } from '../problems';

const MOST_LABELS = 20;
const LONGEST_LABEL = 200;
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/gu;

/**
 * Categories in Jekyll's order (`Document#populate_categories`): the folders above `_posts`, those of
 * the defaults, `categories` split at white space or its items, `category` whole.
 *
 * @param path without the collections folder
 */
export function postCategories(path: string, fields: PostFields, note: NoteProblem): readonly string[] {
  const labels = [
    ...foldersAbovePosts(path),
    ...splitLabels(fields.byDefault('categories')),
    ...splitLabels(fields.inFile('categories')),
    ...textsOf(fields.get('category')?.value),
  ];
  return keep(labels, note);
}

/** Tags as Jekyll's `Document#populate_tags` reads them: `tag` whole, else `tags` split or its items. */
export function postTags(fields: PostFields, note: NoteProblem): readonly string[] {
  const whole = textsOf(fields.get('tag')?.value);
  return keep(whole.length > 0 ? whole : splitLabels(fields.get('tags')?.value), note);
}

/** `es/_posts/x` is in `es`; folders inside `_posts` do not count. */
function foldersAbovePosts(path: string): readonly string[] {
  const found = path.search(/_(?:posts|drafts)/);
  return found <= 0
    ? []
    : path
        .slice(0, found)
        .split('/')
        .filter((folder) => folder !== '' && folder !== '_posts');
}

function splitLabels(value: PlainValue | undefined): readonly string[] {
  return typeof value === 'string' ? value.split(/[\t\n\v\f\r ]+/) : textsOf(value);
}

/** Without repetition, upper and lower case alike, because a URL holds them in lower case. */
function keep(labels: readonly string[], note: NoteProblem): readonly string[] {
  const kept = new Map<string, string>();
  let cut = false;
  for (const label of labels) {
    const clean = label.replace(UNPRINTABLE, '').trim();
    const short =
      clean.length > LONGEST_LABEL ? clean.slice(0, LONGEST_LABEL).replace(/\p{Cs}$/u, '') : clean;
    const key = short.toLowerCase();
    cut ||= short !== clean || (kept.size >= MOST_LABELS && key !== '' && !kept.has(key));
    if (key !== '' && !kept.has(key) && kept.size < MOST_LABELS) kept.set(key, short);
  }
  if (cut)
    note(
      'CATEGORIES_CUT',
      0,
      `At most ${MOST_LABELS} categories or tags of ${LONGEST_LABEL} characters are kept.`,
    );
  return [...kept.values()];
}
