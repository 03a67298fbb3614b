import { ImageResponse } from 'next/og.js';
import type { Card } from './card';
import { loadCardFonts, type CardFonts } from './card-fonts';
import { CARD_SIZE } from './card-size';
import { drawableText } from './drawable-text';
import { posterCard } from './poster-card';
import { previewCard } from './preview-card';

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
