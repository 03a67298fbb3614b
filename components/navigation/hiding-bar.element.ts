import { defineElement } from '../define-element';

/** Movements smaller than this, in pixels, are a resting thumb. */
const SLACK = 8;

// A bar at the top that leaves while one reads down and returns on the way up.
defineElement('hiding-bar', (host) => {
  const bar = host.querySelector('header');
  if (bar === null) return undefined;
  let last = window.scrollY;
  const follow = () => {
    const moved = window.scrollY - last;
    if (Math.abs(moved) < SLACK) return;
    last = window.scrollY;
    bar.toggleAttribute('data-away', moved > 0 && last > bar.offsetHeight);
  };
  window.addEventListener('scroll', follow, { passive: true });
  return () => window.removeEventListener('scroll', follow);
});
