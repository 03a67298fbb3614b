import type { ReadingList } from './reading-list';

/** The list with the stories of the page that goes on at one end. */
export function extendList(list: ReadingList, end: 'before' | 'after', page: ReadingList): ReadingList {
  const known = new Set(list.stories.map(({ path }) => path));
  const stories = page.stories.filter(({ path }) => !known.has(path));
  return end === 'after'
    ? { ...list, stories: [...list.stories, ...stories], after: page.after }
    : { ...list, stories: [...stories, ...list.stories], before: page.before };
}
