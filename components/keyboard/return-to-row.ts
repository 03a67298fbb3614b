import { keepList } from './keep-list';
import { listOfPage } from './list-of-page';
import { storyLinks } from './story-links';

let opened: HTMLElement | undefined;

/** The row that was opened from a page, and where it stood in the window. */
interface OpenedRow {
  readonly story: string;
  /** Pixels from the top of the window. */
  readonly top: number;
  /** Headline of the page, by which it is known again. */
  readonly heading: string;
}

const KEY = 'rows';
const MOST_PAGES = 50;

/** How long a page that one returns to may take, and how long it is held while it settles, in milliseconds. */
const [PATIENCE, SETTLING] = [5_000, 400];

const HANDS_ON = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Notes which row of which page is opened, and on the way back brings that row to where it was and
 * gives it the focus, where the browser has not kept the page itself.
 *
 * @param isBack whether the reader has just come back and the page was loaded anew
 */
export function returnToRows(isBack: boolean): void {
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest('a');
    const isElsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey;
    if (!link || isElsewhere) return;
    const isRow = storyLinks().includes(link);
    openOutOf(isRow ? link : undefined);
    if (!isRow) return;
    const list = listOfPage(document);
    if (list) keepList(list);
    keepRow({ story: link.pathname, top: link.getBoundingClientRect().top, heading: heading() });
  };
  document.addEventListener('click', onClick, { capture: true });
  const row = isBack ? openedRows().get(here()) : undefined;
  if (row) bringBack(row);
}

function bringBack(row: OpenedRow): void {
  const started = performance.now();
  let found = 0;
  let isOver = false;
  const stop = () => {
    isOver = true;
    for (const name of HANDS_ON) window.removeEventListener(name, stop, { capture: true });
  };
  const look = () => {
    const now = performance.now();
    if (now - started > PATIENCE || (found > 0 && now - found > SETTLING)) stop();
    if (isOver) return;
    const link = heading() === row.heading && storyLinks().find(({ pathname }) => pathname === row.story);
    if (link) {
      found ||= now;
      // The browser's own memory of the scroll position, and pictures, come in between.
      if (document.activeElement !== link) link.focus({ preventScroll: true });
      window.scrollBy({ top: link.getBoundingClientRect().top - row.top, behavior: 'instant' });
    }
    requestAnimationFrame(look);
  };
  for (const name of HANDS_ON) window.addEventListener(name, stop, { capture: true, passive: true });
  requestAnimationFrame(look);
}

function here(): string {
  return window.location.pathname + window.location.search;
}

function heading(): string {
  return document.querySelector('h1')?.textContent ?? '';
}

function openedRows(): Map<string, OpenedRow> {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return new Map(Array.isArray(stored) ? stored.filter(isEntry) : []);
  } catch {
    return new Map();
  }
}

function keepRow(row: OpenedRow): void {
  const others = [...openedRows()].filter(([page]) => page !== here());
  try {
    sessionStorage.setItem(KEY, JSON.stringify([...others.slice(1 - MOST_PAGES), [here(), row]]));
  } catch {
    // Closed or full: the browser's own memory of the scroll position remains.
  }
}

function isEntry(value: unknown): value is [string, OpenedRow] {
  if (!Array.isArray(value) || typeof value[0] !== 'string') return false;
  const row: unknown = value[1];
  if (typeof row !== 'object' || row === null) return false;
  const { story, top, heading: name } = row as Partial<Record<keyof OpenedRow, unknown>>;
  return typeof story === 'string' && typeof top === 'number' && typeof name === 'string';
}

/**
 * Lets the story that is about to open grow out of the headline of its row, where the browser can and motion
 * is welcome (app/styles/motion.css); whatever else is opened, which is when there is no row, changes at once.
 */
export function openOutOf(row: HTMLAnchorElement | undefined): void {
  // The headline of a story that one leaves has the same name.
  const isStory = document.querySelector('.article-title') !== null;
  opened?.style.removeProperty('view-transition-name');
  opened = isStory ? undefined : row;
  document.documentElement.toggleAttribute('data-from-row', opened !== undefined);
  opened?.style.setProperty('view-transition-name', 'headline');
}
