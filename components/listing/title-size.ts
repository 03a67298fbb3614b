/** How long a headline is, for the size of its type. */
export type TitleSize = 'short' | 'medium' | 'long';

/** CJK radicals, ideographs and full-width forms come after all alphabets of half their width. */
const FIRST_WIDE = '\u2E80';

/** Headlines of a few words may shout, those of two lines and more must not. Latin letters count half. */
export function titleSize(title: string): TitleSize {
  let width = 0;
  for (const char of title) width += char < FIRST_WIDE ? 0.5 : 1;
  if (width <= 10) return 'short';
  return width <= 28 ? 'medium' : 'long';
}
