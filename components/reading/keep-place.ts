import { RECORD_CHANGE, readingRecord, remember } from './reading-record';
import { placeAt, topOfPlace, type TextPlace } from './text-place';

/** How long a place waits before it is stored, in milliseconds. */
const PATIENCE = 800;

/** Moves the window so that a place of a story stands at the line one reads. */
export function goToPlace(body: Element, place: TextPlace): void {
  const top = topOfPlace(body, place);
  if (top !== undefined) window.scrollBy({ top: top - readingLine(), behavior: 'instant' });
}

/**
 * Follows the reader through a story: remembers the place, and keeps it at its height of the window when
 * type, width or late pictures set the story anew. Returns the way to stop it.
 */
export function keepPlace(body: Element, path: string): () => void {
  let place: TextPlace | undefined;
  let percent = 0;
  /** How far above the line the character of the place begins. */
  let gap = 0;
  let settledAt: number | undefined;
  let frame = 0;
  let timer = 0;

  const look = () => {
    frame = 0;
    // Where this file itself has moved to, the place is still the one to keep.
    if (settledAt !== undefined && Math.abs(window.scrollY - settledAt) <= 1) return;
    settledAt = undefined;
    const { top, height } = body.getBoundingClientRect();
    percent = percentRead({ top, height, windowHeight: window.innerHeight });
    place = placeAt(body, readingLine());
    gap = place === undefined ? 0 : (topOfPlace(body, place) ?? 0) - readingLine();
    timer ||= window.setTimeout(store, PATIENCE);
  };
  const store = () => {
    window.clearTimeout(timer);
    timer = 0;
    const before = readingRecord().get(path);
    // Someone who only looks at the headline again has not lost the place.
    if (place === undefined && before !== undefined && percent < 100) return;
    const furthest = Math.max(percent, before?.furthest ?? 0);
    const at = Math.floor(Date.now() / 1000);
    remember(path, { ...(place ?? { block: 0, offset: 0 }), percent, furthest, at });
  };
  const onScroll = () => (frame ||= requestAnimationFrame(look));
  const onHide = () => {
    if (timer !== 0) store();
  };
  // What was to be forgotten must not come back a moment later.
  const onChange = () => {
    if (readingRecord().size > 0) return;
    window.clearTimeout(timer);
    timer = 0;
  };
  const observer = new ResizeObserver(() => {
    const top = place && topOfPlace(body, place);
    if (top === undefined) return;
    const away = top - gap - readingLine();
    // Even a jump of no length would break off a smooth scroll that is on its way, as to a passage of a link.
    if (Math.abs(away) >= 1) window.scrollBy({ top: away, behavior: 'instant' });
    settledAt = window.scrollY;
  });

  look();
  observer.observe(body);
  window.addEventListener('scroll', onScroll, { passive: true });
  window.addEventListener('pagehide', onHide);
  window.addEventListener(RECORD_CHANGE, onChange);
  document.addEventListener('visibilitychange', onHide);
  return () => {
    onHide();
    cancelAnimationFrame(frame);
    observer.disconnect();
    window.removeEventListener('scroll', onScroll);
    window.removeEventListener('pagehide', onHide);
    window.removeEventListener(RECORD_CHANGE, onChange);
    document.removeEventListener('visibilitychange', onHide);
  };
}

/** Where one reads: below a bar that may stand at the top, above what one has not seen yet. */
function readingLine(): number {
  return window.innerHeight / 8;
}

/** The body of a story in the window, in pixels. */
interface BodyBox {
  /** From the top of the window; negative once the story is scrolled past it. */
  readonly top: number;
  readonly height: number;
  readonly windowHeight: number;
}

/** How much of a story has passed, in whole percent: 100 as soon as its end is in the window. */
export function percentRead({ top, height, windowHeight }: BodyBox): number {
  if (top + height <= windowHeight) return 100;
  if (top >= 0 || height <= windowHeight) return 0;
  return Math.min(99, Math.floor((100 * -top) / (height - windowHeight)));
}
