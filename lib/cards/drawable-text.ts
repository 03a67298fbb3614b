import type { WidthOf } from './font-metrics';

/** The geta mark: what Chinese and Japanese printers set where they have no type (U+3013). */
const GETA = '\u3013';

/** Draw nothing themselves: joiners, variation selectors, direction marks, skin tones, the frame of keycaps. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\p{Co}\p{Emoji_Modifier}\u20E3]/gu;
/** What a joiner adds to an emoji: the renderer would set it as another one. */
const JOINED = /\u200D\p{Extended_Pictographic}/gu;
const PICTOGRAPH = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;

/**
 * A text of which the fonts have every glyph. What they lack is replaced by its compatibility form where there
 * is one; emoji younger than the fonts are left out, joined ones shown as their first; for any other
 * character the geta mark is set.
 */
export function drawableText(text: string, widthOf: WidthOf): string {
  const drawn = (part: string): boolean =>
    Array.from(part).every((character) => widthOf(character) !== undefined);
  let result = '';
  for (const character of text
    .replace(/\s+/g, ' ')
    .normalize('NFC')
    .replace(JOINED, '')
    .replace(INVISIBLE, '')) {
    const plain = character.normalize('NFKC').replace(INVISIBLE, '');
    if (drawn(character)) result += character;
    else if (plain !== '' && drawn(plain)) result += plain;
    else if (!PICTOGRAPH.test(character) && !/\p{M}/u.test(character)) result += GETA;
  }
  return result.replace(/ {2,}/g, ' ').trim();
}
