/** Code units, and bytes of UTF-8, that have a meaning in HTML or between runs of text. */
export const MARKUP_UNIT = {
  space: 0x20,
  lineFeed: 0x0a,
  quote: 0x22,
  ampersand: 0x26,
  slash: 0x2f,
  tagStart: 0x3c,
  tagEnd: 0x3e,
} as const;
