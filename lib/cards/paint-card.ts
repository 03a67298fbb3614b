import { ImageResponse } from 'next/og.js';
import { type Card, CARD_SIZE } from './card';
import { loadCardFonts, type CardFonts } from './fonts';
import { posterCard, previewCard } from './layouts';
import type { WidthOf } from './font-metrics';

/** The geta mark: what Chinese and Japanese printers set where they have no type (U+3013). */
const GETA = '\u3013';

/** Draw nothing themselves: joiners, variation selectors, direction marks, skin tones, the frame of keycaps. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\p{Co}\p{Emoji_Modifier}\u20E3]/gu;

/** What a joiner adds to an emoji: the renderer would set it as another one. */
const JOINED = /\u200D\p{Extended_Pictographic}/gu;
const PICTOGRAPH = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;
const LAYOUT = { preview: previewCard, poster: posterCard };

let fonts: CardFonts | undefined;

/**
 * Draws a card as a PNG. Takes a second and about 120 MB for the first one, which reads the fonts, and a
 * tenth of a second for each after it; belongs in a process of its own.
 */
export async function paintCard(card: Card): Promise<Uint8Array> {
  fonts ??= loadCardFonts();
  const { faces, type } = fonts;
  const drawable = (text: string): string => drawableText(text, type.widthOf);
  const layout = LAYOUT[card.format];
  const element = layout(
    {
      ...card,
      site: drawable(card.site),
      title: drawable(card.title),
      source: card.source === undefined ? undefined : drawable(card.source),
      time: card.time === undefined ? undefined : drawable(card.time),
      excerpt: drawable(card.excerpt),
    },
    type,
  );
  const image = new ImageResponse(element, { ...CARD_SIZE[card.format], fonts: faces });
  return new Uint8Array(await image.arrayBuffer());
}

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
