/** Key of this tab's storage under which the list stands that it reads through. */
export const LIST_KEY = 'list';

/** Event on `window` that tells of another list. */
export const LIST_CHANGE = 'broadsheet:list';

/** The list that this tab reads through, as text; null when there is none. */
export function storedList(): string | null {
  try {
    return sessionStorage.getItem(LIST_KEY);
  } catch {
    return null;
  }
}

/** Tells of another list; returns the way to stop it. */
export function onList(listener: () => void): () => void {
  window.addEventListener(LIST_CHANGE, listener);
  return () => window.removeEventListener(LIST_CHANGE, listener);
}
