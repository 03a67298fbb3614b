import { defineElement } from '../define-element';
import { keepPlace } from './keep-place';
import { markReadStories } from './mark-read-stories';
import { readingRecord } from './reading-record';
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
