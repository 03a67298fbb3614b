/**
 * How a story can be set, besides the theme: every setting with its values, in the order in which they
 * are offered. A value stands as `data-<setting>` on the root element; app/styles/reading.css says
 * what it means. Sizes are CSS pixels.
 */
export const READING_CHOICES = {
  size: ['16', '18', '20', '22', '24'],
  leading: ['tight', 'normal', 'loose'],
  measure: ['narrow', 'normal', 'wide'],
  face: ['auto', 'serif', 'sans'],
  paragraphs: ['spaced', 'indented'],
  edges: ['ragged', 'justified'],
  swipe: ['on', 'off'],
} as const;

/** Name of a reading setting. */
export type ReadingSetting = keyof typeof READING_CHOICES;

/** A value of one of the settings. */
export type ReadingValue<Setting extends ReadingSetting = ReadingSetting> =
  (typeof READING_CHOICES)[Setting][number];

/** What holds where the reader has chosen nothing. */
export const INITIAL_CHOICES: Readonly<{ [Setting in ReadingSetting]: ReadingValue<Setting> }> = {
  size: '18',
  leading: 'normal',
  measure: 'normal',
  face: 'auto',
  paragraphs: 'spaced',
  edges: 'ragged',
  swipe: 'on',
};

/** Every setting, in the order in which they are offered. */
export const READING_SETTINGS = Object.keys(READING_CHOICES).filter(isReadingSetting);

/** The value that stored or shown text stands for: the initial one where it is none of the setting's. */
export function readingValueOf(setting: ReadingSetting, text: unknown): ReadingValue {
  return READING_CHOICES[setting].find((value) => value === text) ?? INITIAL_CHOICES[setting];
}

function isReadingSetting(name: string): name is ReadingSetting {
  return Object.hasOwn(READING_CHOICES, name);
}
