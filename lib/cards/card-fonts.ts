import type { ImageResponse } from 'next/og.js';
import { cardType, type CardType } from './card-type';
import { fontMetrics } from './font-metrics';
import { FAMILIES } from './line-of';
import { readFont } from './read-font';

type FontFace = NonNullable<NonNullable<ConstructorParameters<typeof ImageResponse>[1]>['fonts']>[number];

/** The fonts of cards, as the renderer takes them and as lines are measured by them. */
export interface CardFonts {
  /** One array for all cards: the renderer knows parsed fonts by it. */
  readonly faces: FontFace[];
  readonly type: CardType;
}

/**
 * Reads the fonts. Both weights of the text have the same characters and, but for Latin letters, the same
 * advances; bold is the wider.
 */
export function loadCardFonts(): CardFonts {
  const bold = readFont('bold');
  const emoji = readFont('emoji');
  return {
    faces: [
      { name: FAMILIES.text, data: readFont('regular').buffer, weight: 400, style: 'normal' },
      { name: FAMILIES.text, data: bold.buffer, weight: 700, style: 'normal' },
      { name: FAMILIES.emoji, data: emoji.buffer, weight: 700, style: 'normal' },
    ],
    type: cardType(fontMetrics(bold), fontMetrics(emoji)),
  };
}
