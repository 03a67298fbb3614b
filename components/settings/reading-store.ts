import { READING_KEY } from '@/lib/site/theme';
import {
  INITIAL_CHOICES,
  READING_SETTINGS,
  readingValueOf,
  type ReadingSetting,
  type ReadingValue,
} from './reading-choices';

const CHANGE = 'broadsheet:reading';

/** The value by which the page is set now; the settings script has put it there before the first paint. */
export function currentChoice(setting: ReadingSetting): ReadingValue {
  return readingValueOf(setting, document.documentElement.dataset[setting]);
}

/** Sets the page anew and keeps the choice on this device, where it allows that. */
export function choose(setting: ReadingSetting, value: ReadingValue): void {
  show(setting, value);
  keep();
}

/** Back to how the pages look to a new reader. */
export function resetChoices(): void {
  for (const setting of READING_SETTINGS) show(setting, INITIAL_CHOICES[setting]);
  keep();
}

/** Sets the page by what this device keeps; where that cannot be read, it stays as it is. */
export function showStoredReading(): void {
  try {
    const stored = parse(localStorage.getItem(READING_KEY));
    for (const setting of READING_SETTINGS) show(setting, readingValueOf(setting, stored[setting]));
  } catch {
    // Storage is closed to this page.
  }
}

/** Tells of every change, those made in other tabs included; returns the way to stop it. */
export function onChoice(listener: () => void): () => void {
  window.addEventListener(CHANGE, listener);
  return () => window.removeEventListener(CHANGE, listener);
}

function show(setting: ReadingSetting, value: ReadingValue): void {
  const { dataset } = document.documentElement;
  if (value === INITIAL_CHOICES[setting]) Reflect.deleteProperty(dataset, setting);
  else dataset[setting] = value;
  window.dispatchEvent(new Event(CHANGE));
}

function keep(): void {
  const chosen = READING_SETTINGS.map((setting) => [setting, currentChoice(setting)] as const).filter(
    ([setting, value]) => value !== INITIAL_CHOICES[setting],
  );
  try {
    if (chosen.length === 0) localStorage.removeItem(READING_KEY);
    else localStorage.setItem(READING_KEY, JSON.stringify(Object.fromEntries(chosen)));
  } catch {
    // Storage is closed to this page: the choice lasts as long as the page does.
  }
}

function parse(text: string | null): Readonly<Record<string, unknown>> {
  try {
    return { ...(JSON.parse(text ?? '{}') as object) };
  } catch {
    return {};
  }
}
