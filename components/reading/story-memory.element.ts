import { defineElement } from '../define-element';
import { placeWordsFor } from '@/lib/site/words/place-words';
import { keepPlace } from './keep-place';
import { readingRecord, isRead, RECORD_CHANGE } from './reading-record';
import { resumable } from './resumable';

/** The page is there first; what this device remembers waits for a moment. Milliseconds. */
const MOMENT = 200;

// What this device remembers of reading: marks in lists, the place in a story, and the offer to go on there.
defineElement('story-memory', (host) => {
  const stops: (() => void)[] = [];
  const timer = setTimeout(() => {
    stops.push(markReadStories());
    const body = document.querySelector('main article > .article');
    if (body) stops.push(follow(body, host));
  }, MOMENT);
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
});

function follow(body: Element, host: HTMLElement): () => void {
  const path = window.location.pathname;
  const story = readingRecord().get(path);
  const isElsewhere = window.location.hash !== '' || window.scrollY > window.innerHeight / 2;
  const percent = isElsewhere ? undefined : resumable(story, Date.now() / 1000);
  if (story !== undefined && percent !== undefined)
    void import('./offer-to-resume').then(({ offerToResume }) => offerToResume(body, host, story, percent));
  return keepPlace(body, path);
}

/**
 * Marks the links to stories that were begun or read on this device, and goes on doing so while pages
 * come and go. Marks are colours: nothing moves. Returns the way to stop it.
 */
function markReadStories(): () => void {
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
      // Whoever shares a story is in it.
      if (link.pathname === window.location.pathname) continue;
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
