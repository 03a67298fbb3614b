import { extendList } from './extend-list';
import { keepList } from './keep-list';
import { listOfPage } from './list-of-page';
import { parseReadingList } from './reading-list';
import { storedList } from './stored-list';

/** Fetches the page on which the list goes on and adds its stories; without it the list ends here. */
export async function takeInPage(end: 'before' | 'after', page: string): Promise<void> {
  const response = await fetch(page, { headers: { accept: 'text/html' } }).catch(() => undefined);
  if (!response?.ok) return;
  const taken = listOfPage(new DOMParser().parseFromString(await response.text(), 'text/html'));
  const list = parseReadingList(storedList());
  if (taken && list?.[end] === page) keepList(extendList(list, end, taken));
}
