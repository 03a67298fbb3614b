import { keepList } from './keep-list';
import { listOfPage } from './list-of-page';
import { parseReadingList, type ReadingList } from './reading-list';
import { storedList } from './stored-list';

/** Fetches the page on which the list goes on and adds its stories; without it the list ends here. */
export async function takeInPage(end: 'before' | 'after', page: string): Promise<void> {
  const fetched = await fetchDocument(page);
  const taken = fetched && listOfPage(fetched);
  const list = parseReadingList(storedList());
  if (taken && list?.[end] === page) keepList(extendList(list, end, taken));
}

/** The browser parses it as a document, in which no script runs; undefined where there is none. */
function fetchDocument(page: string): Promise<Document | undefined> {
  const request = new XMLHttpRequest();
  request.open('GET', page);
  request.responseType = 'document';
  request.setRequestHeader('accept', 'text/html');
  return new Promise((resolve) => {
    request.onloadend = () =>
      resolve(request.status === 200 ? (request.responseXML ?? undefined) : undefined);
    request.send();
  });
}

/** The list with the stories of the page that goes on at one end. */
export function extendList(list: ReadingList, end: 'before' | 'after', page: ReadingList): ReadingList {
  const known = new Set(list.stories.map(({ path }) => path));
  const stories = page.stories.filter(({ path }) => !known.has(path));
  return end === 'after'
    ? { ...list, stories: [...list.stories, ...stories], after: page.after }
    : { ...list, stories: [...stories, ...list.stories], before: page.before };
}
