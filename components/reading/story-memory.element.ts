import { defineElement } from '../define-element';
import { RECORD_CHANGE, readingRecord } from './reading-record';

// What this device remembers of reading: marks in lists, and the place in a story. What does it is fetched when there is
// something to remember or a story is being read.
defineElement('story-memory', (host) => {
  const path = window.location.pathname;
  const body = document.querySelector('main article > .article');
  let hasMarks = false;
  const mark = () => {
    if (hasMarks || readingRecord().size === 0) return;
    hasMarks = true;
    void import('./mark-read-stories').then(({ markReadStories }) => markReadStories());
  };
  const follow = () => {
    window.removeEventListener('scroll', follow);
    if (body) void import('./story-place').then(({ followStory }) => followStory(body, host));
  };
  mark();
  for (const kind of [RECORD_CHANGE, 'storage', 'pageshow']) window.addEventListener(kind, mark);
  if (body && readingRecord().has(path)) follow();
  else if (body) window.addEventListener('scroll', follow, { passive: true });
  return () => window.removeEventListener('scroll', follow);
});
