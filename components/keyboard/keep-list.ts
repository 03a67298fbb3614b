import type { ReadingList } from './reading-list';
import { LIST_CHANGE, LIST_KEY } from './stored-list';

/** Makes a list the one that this tab reads through. */
export function keepList(list: ReadingList): void {
  try {
    sessionStorage.setItem(LIST_KEY, JSON.stringify(list));
  } catch {
    // Closed or full: stories fall back to the neighbours in their source.
  }
  window.dispatchEvent(new Event(LIST_CHANGE));
}
