const SHORTEST = 80;
const LONGEST_MS = 600;

/** Fingers that come in from the edge mean the browser's own Back, within this many pixels. */
const EDGE = 24;

/** What scrolls sideways by itself. */
const SCROLLS = '.table-scroll, pre, dialog, [popover]';

/** Turns a swipe over a story into a step to its neighbour, unless the reader has switched that off. Returns the way to stop it. */
export function followSwipes(): () => void {
  let start: { readonly x: number; readonly y: number; readonly at: number } | undefined;
  const onStart = ({ touches, target, timeStamp }: TouchEvent) => {
    const [touch] = touches;
    const isOff = document.documentElement.dataset['swipe'] === 'off';
    const isZoomed = (window.visualViewport?.scale ?? 1) > 1.01;
    const inStory = target instanceof Element && target.closest('article') && !target.closest(SCROLLS);
    const isFree = touch && touches.length === 1 && inStory && !isOff && !isZoomed;
    const isInside = touch && touch.clientX > EDGE && touch.clientX < window.innerWidth - EDGE;
    start = isFree && isInside ? { x: touch.clientX, y: touch.clientY, at: timeStamp } : undefined;
  };
  const onEnd = ({ changedTouches: [touch], timeStamp }: TouchEvent) => {
    if (!start || !touch || getSelection()?.isCollapsed === false) return;
    const { x, y, at } = start;
    start = undefined;
    const way = swipeDirection({ dx: touch.clientX - x, dy: touch.clientY - y, duration: timeStamp - at });
    if (way) document.querySelector<HTMLAnchorElement>(`.neighbours a[rel="${way}"]`)?.click();
  };
  window.addEventListener('touchstart', onStart, { passive: true });
  window.addEventListener('touchend', onEnd, { passive: true });
  return () => {
    window.removeEventListener('touchstart', onStart);
    window.removeEventListener('touchend', onEnd);
  };
}

/** One finger's way over the screen: CSS pixels, milliseconds. */
interface Swipe {
  readonly dx: number;
  readonly dy: number;
  readonly duration: number;
}

/** Which neighbour a swipe asks for, as a page that is pushed aside: to the left, the next. Undefined for any other movement. */
export function swipeDirection({ dx, dy, duration }: Swipe): 'next' | 'prev' | undefined {
  if (duration > LONGEST_MS || Math.abs(dx) < SHORTEST || Math.abs(dx) < 2 * Math.abs(dy)) return undefined;
  return dx < 0 ? 'next' : 'prev';
}
