/** Key under which the device keeps how stories are set, as one JSON object of the choices that are not initial. */
export const READING_KEY = 'reading';

/** Ways in which the pages can be coloured; `auto` follows the device. */
export const THEMES = ['auto', 'light', 'sepia', 'dark'] as const;

/** One of the ways in which the pages can be coloured. */
export type Theme = (typeof THEMES)[number];

/** Key under which the device keeps the reader's choice. */
export const THEME_KEY = 'theme';

/** Colour of the browser's own bars: the paper of each theme, as app/tokens.css has it. */
export const PAPER: Readonly<Record<Exclude<Theme, 'auto'>, string>> = {
  light: '#fbfaf7',
  sepia: '#f3ead7',
  dark: '#171512',
};

/** Whether a stored or typed value is the name of a theme. */
export function isTheme(value: unknown): value is Theme {
  return THEMES.some((theme) => theme === value);
}
