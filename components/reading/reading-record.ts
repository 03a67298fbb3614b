import type { TextPlace } from './text-place';

/** Where somebody was in a story, and how far they ever came. */
export interface ReadStory extends TextPlace {
  /** How much of the story lies above the place, 0 to 100. */
  readonly percent: number;
  /** The most that `percent` ever was. */
  readonly furthest: number;
  /** Epoch seconds of the last look. */
  readonly at: number;
}

/** What this device remembers of reading, by path of the story. */
export type ReadingRecord = ReadonlyMap<string, ReadStory>;

/** Event on `window` that tells of a change made in this tab. */
export const RECORD_CHANGE = 'broadsheet:read';

const KEY = 'read';
/** About a hundred bytes each. */
const MOST_STORIES = 1_000;
/** From here on a story counts as read: closing lines need not be. */
const READ_THROUGH = 95;

/** Whether a story has been read to its end. */
export function isRead({ furthest }: ReadStory): boolean {
  return furthest >= READ_THROUGH;
}

/** The record as the device keeps it; empty where there is none or it cannot be read. */
export function readingRecord(): ReadingRecord {
  try {
    return parseRecord(localStorage.getItem(KEY));
  } catch {
    return new Map();
  }
}

/** Remembers one story; the stories looked at longest ago make room. */
export function remember(path: string, story: ReadStory): void {
  const newestLast = [...readingRecord()].filter(([key]) => key !== path).slice(1 - MOST_STORIES);
  store(JSON.stringify([...newestLast, [path, story]]));
}

/** Forgets every story. */
export function eraseRecord(): void {
  store(undefined);
}

/** Reads stored text entry by entry; what is not an entry is left out. */
export function parseRecord(text: string | null): ReadingRecord {
  let stored: unknown;
  try {
    stored = JSON.parse(text ?? '[]');
  } catch {
    return new Map();
  }
  return new Map(Array.isArray(stored) ? stored.filter(isEntry) : []);
}

function isEntry(value: unknown): value is [string, ReadStory] {
  if (!Array.isArray(value) || typeof value[0] !== 'string') return false;
  const story: unknown = value[1];
  if (typeof story !== 'object' || story === null) return false;
  const { block, offset, percent, furthest, at } = story as Partial<Record<keyof ReadStory, unknown>>;
  return [block, offset, percent, furthest, at].every((number) => typeof number === 'number' && number >= 0);
}

function store(text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
  } catch {
    // Storage is closed or full: reading goes on without being remembered.
  }
  window.dispatchEvent(new Event(RECORD_CHANGE));
}
