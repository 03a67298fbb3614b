import { ImageResponse } from 'next/og.js';
import type { Card } from './card';
import { CARD_SIZE } from './card-size';
import { drawableText } from './drawable-text';
import { fontMetrics, type WidthOf } from './font-metrics';
import { posterCard } from './poster-card';
import { previewCard } from './preview-card';
import { readFont } from './read-font';

const LAYOUT = { preview: previewCard, poster: posterCard };

interface Fonts {
  /** One array for all cards: the renderer knows parsed fonts by it. */
  readonly faces: FontFace[];
  readonly widthOf: WidthOf;
}

type FontFace = NonNullable<NonNullable<ConstructorParameters<typeof ImageResponse>[1]>['fonts']>[number];

let fonts: Fonts | undefined;

/**
 * Draws a card as a PNG. Takes a second and about 120 MB for the first one, which reads the fonts, and a
 * tenth of a second for each after it; belongs in a process of its own.
 */
export async function paintCard(card: Card): Promise<Uint8Array> {
  fonts ??= loadFonts();
  const { faces, widthOf } = fonts;
  const drawable = (text: string): string => drawableText(text, widthOf);
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
    widthOf,
  );
  const image = new ImageResponse(element, { ...CARD_SIZE[card.format], fonts: faces });
  return new Uint8Array(await image.arrayBuffer());
}

/** Both weights have the same characters and, but for Latin letters, the same advances; bold is the wider. */
function loadFonts(): Fonts {
  const bold = readFont('Bold');
  return {
    faces: [
      { name: 'Noto Sans Hans', data: readFont('Regular').buffer, weight: 400, style: 'normal' },
      { name: 'Noto Sans Hans', data: bold.buffer, weight: 700, style: 'normal' },
    ],
    widthOf: fontMetrics(bold),
  };
}
