import { isTheme, PAPER, THEME_KEY, type Theme } from '@/lib/site/theme';

const CHANGE = 'broadsheet:theme';

/** The theme that colours the page now; the theme script has set it before the first paint. */
export function currentTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  return isTheme(theme) ? theme : 'auto';
}

/** Colours the page and keeps the choice on this device, where it allows that. */
export function chooseTheme(theme: Theme): void {
  show(theme);
  try {
    localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Storage is closed to this page: the choice lasts as long as the page does.
  }
}

/** Colours the page by what this device keeps; where that cannot be read, it stays as it is. */
export function showStoredTheme(): void {
  try {
    const stored = localStorage.getItem(THEME_KEY);
    show(isTheme(stored) ? stored : 'auto');
    colourBrowserBars(currentTheme());
  } catch {
    // Storage is closed to this page.
  }
}

/** Tells of every change, those made in other tabs included; returns the way to stop it. */
export function onThemeChange(listener: () => void): () => void {
  window.addEventListener(CHANGE, listener);
  return () => window.removeEventListener(CHANGE, listener);
}

/** Gives the browser's own bars the colour of the paper. */
export function colourBrowserBars(theme: Theme): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const byDevice = meta.media.includes('dark') ? PAPER.dark : PAPER.light;
    meta.content = theme === 'auto' ? byDevice : PAPER[theme];
  }
}

function show(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
  window.dispatchEvent(new Event(CHANGE));
}
