import { placeWordsFor } from '@/lib/site/words/place-words';
import { isRead, RECORD_CHANGE, readingRecord } from './reading-record';

/**
 * Marks the links to stories that were begun or read on this device, and goes on doing so while pages
 * come and go. Marks are colours: nothing moves. Returns the way to stop it.
 */
export function markReadStories(): () => void {
  const words = placeWordsFor(document.documentElement.lang);
  let timer = 0;
  const mark = () => {
    timer = 0;
    const record = readingRecord();
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[data-read]'))
      if (!record.has(link.pathname)) unmark(link);
    if (record.size === 0) return;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]:not(.article a)')) {
      const story = record.get(link.pathname);
      if (story === undefined || link.host !== window.location.host) continue;
      link.dataset['read'] = isRead(story) ? 'through' : 'begun';
      link.style.setProperty('--read', `${story.furthest}%`);
      link.setAttribute('aria-description', isRead(story) ? words.read : words.readTo(story.furthest));
    }
  };
  const soon = () => (timer ||= window.setTimeout(mark, 50));
  const observer = new MutationObserver(soon);

  mark();
  observer.observe(document.body, { childList: true, subtree: true });
  window.addEventListener(RECORD_CHANGE, soon);
  window.addEventListener('storage', soon);
  // The browser may bring a page back as it was left.
  window.addEventListener('pageshow', soon);
  return () => {
    window.clearTimeout(timer);
    observer.disconnect();
    window.removeEventListener(RECORD_CHANGE, soon);
    window.removeEventListener('storage', soon);
    window.removeEventListener('pageshow', soon);
  };
}

function unmark(link: HTMLAnchorElement): void {
  Reflect.deleteProperty(link.dataset, 'read');
  link.style.removeProperty('--read');
  link.removeAttribute('aria-description');
}
