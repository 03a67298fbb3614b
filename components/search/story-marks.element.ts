import { readMarks } from '@/lib/site/urls/read-marks';
import { defineElement } from '../define-element';

// On a story that a search led to: marks what was searched for. What does it is fetched only where the address asks.
defineElement('story-marks', (host) => {
  let stop = () => {};
  const look = () => {
    stop();
    stop = () => {};
    const { hash } = window.location;
    if (readMarks(hash) === undefined) return;
    void import('./marks-bar').then(({ showMarksBar }) => {
      if (window.location.hash === hash) stop = showMarksBar(host, hash, clear);
    });
  };
  const clear = () => {
    const { pathname, search } = window.location;
    window.history.replaceState(window.history.state, '', `${pathname}${search}`);
    look();
  };
  look();
  window.addEventListener('hashchange', look);
  return () => {
    stop();
    window.removeEventListener('hashchange', look);
  };
});
